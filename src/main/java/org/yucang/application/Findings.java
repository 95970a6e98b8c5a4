package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.call.Calls;
import org.yucang.enterprise.EnterpriseRecognition;
import org.yucang.enterprise.EnterpriseRecognitions;
import org.yucang.enterprise.Enterprises;
import org.yucang.enterprise.FundingLedger;

/** What the programme finds by itself about an application as it stands now: warehouses declared twice, related applicants, earlier funding. */
@ApplicationScoped
public class Findings {

    private static final String TWICE = "E15";
    private static final String FUNDED = "E16";

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Duplicates duplicates;

    @Inject
    private RelatedApplicants related;

    @Inject
    private Enterprises enterprises;

    @Inject
    private FundingLedger ledger;

    @Inject
    private EnterpriseRecognitions recognitions;

    @Inject
    private Calls calls;

    public List<Finding> of(Long applicationId) {
        var application = applications.get(applicationId);
        var version = versions.counting(applicationId);
        return Stream.of(
                        duplicates.of(application, version).stream().map(this::twice),
                        related.of(application, version).stream().map(this::related),
                        funded(application),
                        recognised(application))
                .flatMap(findings -> findings)
                .toList();
    }

    private Finding twice(Match match) {
        var other = applications.get(match.other().version().getApplicationId());
        return Finding.of(
                TWICE,
                match.ground().isCertain(),
                "finding." + match.ground(),
                other.getId(),
                match.mine().getName(),
                match.other().getName(),
                firm(other),
                match.figure());
    }

    private Finding related(Application other) {
        return Finding.of(TWICE, false, "finding.related", other.getId(), firm(other));
    }

    private Stream<Finding> funded(Application application) {
        return ledger.of(application.getEnterpriseId()).stream()
                .map(entry -> Finding.of(
                        FUNDED,
                        false,
                        "finding.funded",
                        null,
                        entry.getAwardYear(),
                        entry.getMatter(),
                        entry.getAmount()));
    }

    private Stream<Finding> recognised(Application application) {
        var baseDate = calls.get(application.getCallId()).getBaseDate();
        return recognitions.of(application.getEnterpriseId()).stream()
                .filter(recognition -> isInForce(recognition, baseDate))
                .map(recognition -> Finding.of(
                        FUNDED,
                        false,
                        "finding.recognised",
                        null,
                        recognition.getDocumentNumber(),
                        recognition.getRecognisedOn()));
    }

    private static boolean isInForce(EnterpriseRecognition recognition, LocalDate on) {
        return !recognition.getRecognisedOn().isAfter(on)
                && (recognition.getValidUntil() == null
                        || !recognition.getValidUntil().isBefore(on));
    }

    private String firm(Application application) {
        return enterprises.get(application.getEnterpriseId()).getNameZh() + " " + application.getNumber();
    }
}
