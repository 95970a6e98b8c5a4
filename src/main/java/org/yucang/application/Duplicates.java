package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds the warehouses that others have declared in the same call as well, and those that were paid for before. */
@ApplicationScoped
class Duplicates {

    private static final String DISTANCE = "distanceLimit";

    /** The warehouses of all other applications, as they are judged. */
    private static final String OTHERS =
            "select w from ApplicationWarehouse w where w.of.submittedAt is not null and w.of.applicationId <> :own"
                    + " and not exists (select v from ApplicationVersion v where v.submittedAt is not null"
                    + " and v.applicationId = w.of.applicationId and v.number > w.of.number)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Forms forms;

    @Inject
    private Relations relations;

    @Inject
    private Limits limits;

    /** Every pair that seems to be one warehouse, whether it is certain or has to be looked at. */
    List<Match> of(Application application, ApplicationVersion version) {
        return matches(application, version, ofCall(application));
    }

    /** The pairs that are certain to be one warehouse, for which the other application was paid. */
    List<Match> paid(Application application, ApplicationVersion version) {
        return matches(application, version, paid(application)).stream()
                .filter(match -> match.ground().isCertain())
                .toList();
    }

    private List<Match> matches(
            Application application, ApplicationVersion version, List<ApplicationWarehouse> others) {
        if (!forms.of(application.getCategory()).asks(FormPart.WAREHOUSES)) {
            return List.of();
        }
        var nearerThan = limits.of(application, DISTANCE).orElse(null);
        return others.stream()
                .flatMap(other -> {
                    var related = relations.related(version, other.version());
                    return version.getWarehouses().stream()
                            .map(mine -> new SameWarehouse(mine, other, related, nearerThan).match())
                            .flatMap(Optional::stream);
                })
                .toList();
    }

    private List<ApplicationWarehouse> ofCall(Application application) {
        return em.createQuery(
                        OTHERS
                                + " and exists (select a from Application a where a.id = w.of.applicationId and a.callId = :call)"
                                + " and not exists (select s from Settlement s where s.applicationId = w.of.applicationId"
                                + " and s.outcome <> :scored)",
                        ApplicationWarehouse.class)
                .setParameter("call", application.getCallId())
                .setParameter("own", application.getId())
                .setParameter("scored", Outcome.SCORED)
                .getResultList();
    }

    private List<ApplicationWarehouse> paid(Application application) {
        return em.createQuery(
                        OTHERS
                                + " and exists (select f from FundingEntry f where f.applicationId = w.of.applicationId)",
                        ApplicationWarehouse.class)
                .setParameter("own", application.getId())
                .getResultList();
    }
}
