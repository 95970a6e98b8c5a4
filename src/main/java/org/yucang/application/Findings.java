package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.enterprise.Enterprises;

/** What the programme finds by itself about an application as it stands now: warehouses declared twice, related applicants, earlier funding. */
@ApplicationScoped
public class Findings {

    private static final String TWICE = "E15";

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
    private EarlierFunding earlierFunding;

    @Inject
    private EligibilityResults results;

    /** Each with the time of the check at which it was first found, if it was found at one. */
    public List<Finding> of(Long applicationId) {
        var known = results.found(applicationId);
        return of(applications.get(applicationId), versions.counting(applicationId)).stream()
                .map(finding -> known.stream()
                        .filter(kept -> kept.says(finding))
                        .findFirst()
                        .map(kept -> finding.since(kept.at()))
                        .orElse(finding))
                .toList();
    }

    List<Finding> of(Application application, ApplicationVersion version) {
        return Stream.of(
                        duplicates.of(application, version).stream().map(this::twice),
                        related.of(application, version).stream().map(this::related),
                        earlierFunding.of(application, version).findings().stream())
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

    private String firm(Application application) {
        return enterprises.get(application.getEnterpriseId()).getNameZh() + " " + application.getNumber();
    }
}
