package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds the warehouses that other firms have declared in the same call as well. */
@ApplicationScoped
class Duplicates {

    private static final String DISTANCE = "distanceLimit";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Relations relations;

    @Inject
    private Limits limits;

    /** Every pair that seems to be one warehouse, whether it is certain or has to be looked at. */
    List<Match> of(Application application, ApplicationVersion version) {
        var nearerThan = limits.of(application, DISTANCE).orElse(null);
        return others(application).stream()
                .flatMap(other -> {
                    var related = relations.related(version, other.version());
                    return version.getWarehouses().stream()
                            .map(mine -> new SameWarehouse(mine, other, related, nearerThan).match())
                            .flatMap(Optional::stream);
                })
                .toList();
    }

    private List<ApplicationWarehouse> others(Application application) {
        return em.createQuery(
                        "select w from ApplicationWarehouse w where w.of.submittedAt is not null and exists (select a from"
                                + " Application a where a.id = w.of.applicationId and a.callId = :call and a.id <> :own)"
                                + " and not exists (select v from ApplicationVersion v where v.submittedAt is not null"
                                + " and v.applicationId = w.of.applicationId and v.number > w.of.number)"
                                + " and not exists (select s from Settlement s where s.applicationId = w.of.applicationId"
                                + " and s.outcome <> :scored)",
                        ApplicationWarehouse.class)
                .setParameter("call", application.getCallId())
                .setParameter("own", application.getId())
                .setParameter("scored", Outcome.SCORED)
                .getResultList();
    }
}
