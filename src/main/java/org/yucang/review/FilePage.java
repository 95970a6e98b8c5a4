package org.yucang.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.yucang.application.Attachment;
import org.yucang.application.EligibilityResult;
import org.yucang.application.Finding;
import org.yucang.application.Reported;
import org.yucang.application.RuleAnswer;
import org.yucang.platform.AuditEntry;

/** The folded parts of every reviewer's page, each read once a request. */
@Named
@RequestScoped
public class FilePage {

    @Inject
    private ReadingFile reading;

    private final Map<String, List<?>> read = new HashMap<>();

    public List<EligibilityResult> rules(Long applicationId) {
        return once("rules", () -> reading.rules(applicationId));
    }

    public long passed(Long applicationId) {
        return count(applicationId, RuleAnswer.PASSED);
    }

    public long failed(Long applicationId) {
        return count(applicationId, RuleAnswer.FAILED);
    }

    public long toConfirm(Long applicationId) {
        return count(applicationId, RuleAnswer.TO_CONFIRM);
    }

    private long count(Long applicationId, String outcome) {
        return rules(applicationId).stream()
                .filter(rule -> rule.getOutcome().equals(outcome))
                .count();
    }

    public List<Attachment> papers(Long applicationId) {
        return once("papers", () -> reading.papers(applicationId));
    }

    /** The papers sent in for one material. */
    public List<Attachment> papers(Long applicationId, String material) {
        return papers(applicationId).stream()
                .filter(paper -> paper.getMaterial().equals(material))
                .toList();
    }

    public List<Opinion> opinions(Long applicationId) {
        return once("opinions", () -> reading.opinions(applicationId));
    }

    /** How the city came out of a disagreement; nothing where there was none, or while it lasts. */
    public List<DisputeSettlement> settlements(Long applicationId) {
        return once("settlements", () -> reading.settlements(applicationId));
    }

    public List<Finding> findings(Long applicationId) {
        return once("findings", () -> reading.findings(applicationId));
    }

    /** The application beside the statistics. */
    public Reported reported(Long applicationId) {
        return once("reported", () -> List.of(reading.reported(applicationId))).get(0);
    }

    public List<Standstill> contests(Long applicationId) {
        return once("contests", () -> reading.contests(applicationId));
    }

    public List<AuditEntry> history(Long applicationId) {
        return once("history", () -> reading.history(applicationId));
    }

    public List<DefectPlace> places(Long applicationId) {
        return once("places", () -> reading.places(applicationId));
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> once(String part, Supplier<List<T>> reader) {
        return (List<T>) read.computeIfAbsent(part, name -> reader.get());
    }
}
