package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.yucang.call.Calls;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.DecisionTables;
import org.yucang.workflow.Decisions;

/** Asks the call's pinned eligibility table about a version, and lists what the version still lacks. */
@ApplicationScoped
class Eligibility {

    static final String TABLE = "Eligibility";
    static final String LIMITS = "Thresholds";

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Forms forms;

    @Inject
    private FigureRules figures;

    @Inject
    private DraftEntries entries;

    @Inject
    private Duplicates duplicates;

    @Inject
    private EarlierFunding earlierFunding;

    @Inject
    private ReportedFigures reported;

    @Inject
    private Limits limits;

    @Inject
    private RuleTables tables;

    @Inject
    private Decisions decisions;

    @Inject
    private ProgrammeClock clock;

    Readiness readiness(Application application, ApplicationVersion version) {
        var gaps = gaps(application, version);
        var pinned = tables.pinned(application.getCallId(), RuleKind.ELIGIBILITY);
        var inputs = figures.inputs(
                application.getCategory(),
                applications.declaration(application, version).figures());
        inputs.putAll(facts(application, version, gaps).inputs());
        inputs.putAll(reported.of(application, version)
                .inputs(version.value(ReportedFigures.EXPLANATION)
                        .map(FormValue::getWords)
                        .isPresent()));
        var known = new HashMap<String, Object>(inputs);
        known.putAll(limits.of(application));
        var rows = decisions.evaluate(pinned.get(TABLE), inputs);
        return new Readiness(table(application).answers(rows, known), gaps, pinned.get(TABLE));
    }

    /** Every place of a version where something is missing or cannot be right. */
    List<Gap> gaps(Application application, ApplicationVersion version) {
        var form = forms.of(application.getCategory());
        return new Gaps(
                        version,
                        form,
                        applications.declaration(application, version).conditions(),
                        checks(application, version),
                        entries.unread(version, form))
                .list();
    }

    /** The account must be in the name that the application gives, or else in the registered one. */
    EntryChecks checks(Application application, ApplicationVersion version) {
        var name = version.value("applicantName")
                .map(FormValue::getWords)
                .orElseGet(() -> enterprises.get(application.getEnterpriseId()).getNameZh());
        return new EntryChecks(calls.get(application.getCallId()).getBaseDate(), name);
    }

    private EligibilityFacts facts(Application application, ApplicationVersion version, List<Gap> gaps) {
        var call = calls.get(application.getCallId());
        var enterprise = enterprises.get(application.getEnterpriseId());
        var at = version.isSubmitted() ? version.getSubmittedAt() : clock.now();
        return new EligibilityFacts(
                enterprise,
                applications.declaration(application, version),
                gaps.stream().noneMatch(Gap::isMaterial),
                duplicates.of(application, version).stream()
                        .noneMatch(match -> match.ground().isCertain()),
                earlierFunding.of(application, version),
                version.getNumber() > 1 || !at.isAfter(call.getClosing().of(enterprise.regions())));
    }

    private EligibilityTable table(Application application) {
        var xml = tables.get(application.getCallId(), RuleKind.ELIGIBILITY).getXml();
        return DecisionTables.read(xml).stream()
                .filter(table -> table.id().equals(TABLE))
                .findFirst()
                .map(table -> new EligibilityTable(table, application.getCategory()))
                .orElseThrow(() -> new IllegalStateException("The call has no table " + TABLE));
    }
}
