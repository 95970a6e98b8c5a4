package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Attachment;
import org.yucang.application.ContestDeadlines;
import org.yucang.application.Contests;
import org.yucang.application.EligibilityResult;
import org.yucang.application.EligibilityResults;
import org.yucang.application.Finding;
import org.yucang.application.Findings;
import org.yucang.application.Forms;
import org.yucang.application.Reported;
import org.yucang.application.ReportedFigures;
import org.yucang.application.Versions;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.AuditEntry;

/** What every reviewer reads beside the figures: the rules, the papers and what has happened; and what he can complain of. */
@Stateless
@RolesAllowed({Role.COUNTY, Role.CITY, Role.CITY_FINANCE, Role.PROVINCE, Role.CUSTOMS})
public class ReadingFile {

    /** Who the experts are is known to those who drew them only. */
    private static final Set<String> OF_EXPERTS = Set.of(
            "step.ScoreApplication",
            "step.ExplainScore",
            "act.noConflict",
            "act.recused",
            "act.expertReplaced",
            "act.expertTakenOff",
            "act.seatVacant",
            "act.linkFound",
            "act.sheetReopened",
            "act.scoreExplained");

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Forms forms;

    @Inject
    private EligibilityResults eligibility;

    @Inject
    private Findings findings;

    @Inject
    private ReportedFigures reported;

    @Inject
    private Contests contests;

    @Inject
    private ContestDeadlines contestDeadlines;

    @Inject
    private Opinions opinions;

    @Inject
    private Disputes disputes;

    @Inject
    private Audit audit;

    public List<EligibilityResult> rules(Long applicationId) {
        applications.readable(applicationId);
        return eligibility.of(applicationId);
    }

    public List<Attachment> papers(Long applicationId) {
        applications.readable(applicationId);
        return List.copyOf(versions.counting(applicationId).getAttachments());
    }

    /** What the programme finds by itself, as things are now. */
    public List<Finding> findings(Long applicationId) {
        applications.readable(applicationId);
        return findings.of(applicationId);
    }

    /** The application beside what its firm reported to the statistics. */
    public Reported reported(Long applicationId) {
        applications.readable(applicationId);
        return reported.of(applicationId);
    }

    /** The warehouses for which the application stands still now. */
    public List<Standstill> contests(Long applicationId) {
        applications.readable(applicationId);
        return contests.open(applicationId).stream()
                .map(contest -> new Standstill(contest.nameIn(applicationId), contestDeadlines.dueOn(contest)))
                .toList();
    }

    /** What commerce and finance of the city said; they may disagree. */
    public List<Opinion> opinions(Long applicationId) {
        applications.readable(applicationId);
        return opinions.of(applicationId);
    }

    /** How the city came out of a disagreement, if there was one and it is settled. */
    public List<DisputeSettlement> settlements(Long applicationId) {
        applications.readable(applicationId);
        return disputes.settlement(applicationId).stream().toList();
    }

    public List<AuditEntry> history(Long applicationId) {
        applications.readable(applicationId);
        return audit.of(Application.KIND, applicationId).stream()
                .filter(entry -> !OF_EXPERTS.contains(entry.getAct()))
                .toList();
    }

    /** The places of the form that a return can open for change. */
    public List<DefectPlace> places(Long applicationId) {
        var form = forms.of(applications.readable(applicationId).getCategory());
        var places = new ArrayList<DefectPlace>();
        versions.counting(applicationId)
                .getWarehouses()
                .forEach(warehouse ->
                        places.add(new DefectPlace("warehouse." + warehouse.getPosition(), null, warehouse.getName())));
        form.fields().stream()
                .flatMap(field -> field.keys().stream())
                .forEach(key -> places.add(new DefectPlace("field." + key, "field." + key, null)));
        form.materials().stream()
                .filter(material -> !material.isOfficial())
                .forEach(material -> places.add(new DefectPlace(
                        "material." + material.getCode(), "material." + material.getCode(), material.getCode())));
        return places;
    }
}
