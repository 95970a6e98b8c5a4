package org.yucang.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.yucang.NotFound;
import org.yucang.platform.Many;

/** The versions of applications: drafts of the enterprise, and what it submitted. */
@ApplicationScoped
public class Versions {

    @PersistenceContext
    private EntityManager em;

    void add(ApplicationVersion version) {
        em.persist(version);
        em.flush();
    }

    /** Every version, the first one first. */
    public List<ApplicationVersion> all(Long applicationId) {
        return em.createQuery(
                        "select v from ApplicationVersion v where v.applicationId = :application order by v.number",
                        ApplicationVersion.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** The newest version, be it a draft or not. */
    ApplicationVersion latest(Long applicationId) {
        return newest(applicationId, "").orElseThrow(() -> new NotFound("application", applicationId));
    }

    /** The version that this one follows. */
    Optional<ApplicationVersion> before(ApplicationVersion version) {
        return newest(version.getApplicationId(), " and v.number = " + (version.getNumber() - 1));
    }

    /** The keys of what a version says otherwise than the one before it. */
    Set<String> changes(ApplicationVersion version) {
        return before(version)
                .map(earlier -> Contents.of(earlier).differences(Contents.of(version)))
                .orElse(Set.of());
    }

    Optional<ApplicationVersion> latestSubmitted(Long applicationId) {
        return newest(applicationId, " and v.submittedAt is not null");
    }

    /** The version by which the application is judged: the last submitted one, and the draft while there is none. */
    public ApplicationVersion counting(Long applicationId) {
        return latestSubmitted(applicationId).orElseGet(() -> latest(applicationId));
    }

    /** The same of many applications, with their warehouses, to be shown only. */
    public Map<Long, ApplicationVersion> counting(Collection<Long> applicationIds) {
        return last(applicationIds, (first, later) -> later.isSubmitted() || !first.isSubmitted() ? later : first);
    }

    /** The newest versions of many applications, to be shown only. */
    Map<Long, ApplicationVersion> latest(Collection<Long> applicationIds) {
        return last(applicationIds, (first, later) -> later);
    }

    private Map<Long, ApplicationVersion> last(
            Collection<Long> applicationIds, BinaryOperator<ApplicationVersion> choice) {
        var query = em.createQuery(
                        "select v from ApplicationVersion v where v.applicationId in :ids order by v.number",
                        ApplicationVersion.class)
                // else the parts that a warehouse completes when loaded are written back, warehouse by warehouse
                .setHint("eclipselink.read-only", true)
                .setHint("eclipselink.batch", "v.warehouses");
        return Many.rows(query, applicationIds).stream()
                .collect(toMap(ApplicationVersion::getApplicationId, version -> version, choice));
    }

    private Optional<ApplicationVersion> newest(Long applicationId, String condition) {
        return em.createQuery(
                        "select v from ApplicationVersion v where v.applicationId = :application" + condition
                                + " order by v.number desc",
                        ApplicationVersion.class)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
