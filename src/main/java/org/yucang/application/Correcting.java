package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/**
 * The enterprise answers a return with a corrected version. It may, even after the call has closed, as long as the return's
 * own time runs.
 */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Correcting {

    static final Step CORRECT = new Step("CorrectApplication");
    static final Step CORRECT_AGAIN = new Step("CorrectAgain");

    @Inject
    private Drafts drafts;

    @Inject
    private CorrectionDeadlines deadlines;

    @Inject
    private Versions versions;

    @Inject
    private FirstAnswers firstAnswers;

    @Inject
    private Eligibility eligibility;

    @Inject
    private EligibilityChecks checks;

    @Inject
    private Claims claims;

    @Inject
    private Enterprises enterprises;

    @Inject
    private SecondPerson second;

    @Inject
    private Workflow workflow;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Telling telling;

    /** The version in the works, its listed places open. */
    public Draft draft(Long applicationId) {
        var draft = drafts.of(applicationId);
        if (draft.correction().isEmpty()) {
            throw new NotFound("correction", applicationId);
        }
        return draft;
    }

    /** The last day on which the version in the works can be sent in. */
    public LocalDate dueOn(Draft draft) {
        return deadlines.dueOn(draft.correction().orElseThrow());
    }

    /** The keys of what the answer has changed so far. */
    public Set<String> changes(Draft draft) {
        return versions.changes(draft.version());
    }

    /** How the answer stands before the rules; those by which the first version was in time do not ask again. */
    public Readiness readiness(Draft draft) {
        return eligibility.readiness(draft.application(), draft.version());
    }

    /** Sends the corrected version in, judged by every condition anew; where the return came from goes on with it. */
    public void resubmit(Long applicationId) {
        var draft = drafts.writable(applicationId);
        var correction = draft.correction().orElseThrow(() -> new NotFound("correction", applicationId));
        var version = draft.version();
        if (versions.changes(version).isEmpty()) {
            throw new RuleViolation("correction.nothingChanged");
        }
        SubmissionRules.refuseUnready(readiness(draft));
        var firm = enterprises.get(draft.application().getEnterpriseId());
        second.demand(firm, version);
        version.submit(clock.now(), user.name(), Contents.of(version).hash());
        firstAnswers.keepAccount(draft.application(), version);
        audit.record(
                "act.applicationCorrected", Application.KIND, applicationId, version.getNumber(), version.getHash());
        checks.make(draft.application(), version);
        telling.corrected(draft.application(), firm, correction);
        claims.contest(draft.application(), version);
        workflow.complete(correction.isOfCounty() ? CORRECT : CORRECT_AGAIN, applicationId);
    }
}
