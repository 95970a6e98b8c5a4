package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The other applicants of a call that belong together with one of them. */
@ApplicationScoped
class RelatedApplicants {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Relations relations;

    List<Application> of(Application application, ApplicationVersion version) {
        return em
                .createQuery(
                        "select v from ApplicationVersion v, Application a where a.id = v.applicationId"
                                + " and a.callId = :call and a.id <> :own and v.submittedAt is not null"
                                + " and not exists (select n from ApplicationVersion n where n.submittedAt is not null"
                                + " and n.applicationId = v.applicationId and n.number > v.number)"
                                + " and (exists (select f from FormValue f where f.of = v and f.fieldKey in :fields)"
                                + " or exists (select e from Enterprise e where e.id = a.enterpriseId"
                                + " and e.creditCode in :named))",
                        ApplicationVersion.class)
                .setParameter("call", application.getCallId())
                .setParameter("own", application.getId())
                .setParameter("fields", Relations.FIELDS)
                .setParameter("named", Relations.named(version))
                .getResultList()
                .stream()
                .filter(other -> relations.related(version, other))
                .map(other -> em.find(Application.class, other.getApplicationId()))
                .toList();
    }
}
