package org.yucang.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yucang.RuleViolation;
import org.yucang.platform.Audit;
import org.yucang.platform.Many;
import org.yucang.platform.ProgrammeClock;

/** The returns of applications; each is one complete list of defects and opens exactly those places for change. */
@ApplicationScoped
public class Corrections {

    /** The county's return at acceptance, and the province's at the qualification check. */
    public static final String COUNTY = "county";

    public static final String PROVINCE = "province";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Versions versions;

    @Inject
    private Headings headings;

    @Inject
    private Applications applications;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    /** Writes the return down and prepares the next version, a copy in which only the listed places are open. */
    @Transactional(TxType.MANDATORY)
    public Correction ask(Long applicationId, String level, List<Defect> defects, String askedBy) {
        if (defects.isEmpty()
                || defects.stream().anyMatch(d -> d.wrong() == null || d.wrong().isBlank())) {
            throw new RuleViolation("correction.saysNothing");
        }
        var now = clock.now();
        var application = applications.lock(applicationId);
        var answer = versions.counting(applicationId).next(now);
        headings.write(application, answer);
        versions.add(answer);
        var correction = new Correction(answer, level, rounds(applicationId, level) + 1, now, askedBy);
        correction.list(defects);
        em.persist(correction);
        audit.record("act.correctionAsked", Application.KIND, applicationId, defects.size());
        return correction;
    }

    /** How often this level has returned the application. */
    public int rounds(Long applicationId, String level) {
        return (int) all(applicationId).stream()
                .filter(c -> c.getLevel().equals(level))
                .count();
    }

    public Optional<Correction> latest(Long applicationId, String level) {
        return all(applicationId).stream()
                .filter(c -> c.getLevel().equals(level))
                .reduce((first, later) -> later);
    }

    Optional<Correction> latest(Long applicationId) {
        return all(applicationId).stream().reduce((first, later) -> later);
    }

    /** The return that the enterprise has still to answer. */
    public Optional<Correction> open(Long applicationId) {
        var version = versions.latest(applicationId);
        return latest(applicationId).filter(correction -> isOpen(correction, version));
    }

    /** Those of many applications. */
    Map<Long, Correction> open(Collection<Long> applicationIds) {
        var latest = versions.latest(applicationIds);
        var query = em.createQuery(
                "select c from Correction c where c.applicationId in :ids order by c.id", Correction.class);
        return Many.rows(query, applicationIds).stream()
                .filter(correction -> isOpen(correction, latest.get(correction.getApplicationId())))
                .collect(toMap(Correction::getApplicationId, correction -> correction, (first, later) -> later));
    }

    public List<Correction> all(Long applicationId) {
        return em.createQuery(
                        "select c from Correction c where c.applicationId = :application order by c.id",
                        Correction.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    private static boolean isOpen(Correction correction, ApplicationVersion latest) {
        return correction.getVersionNumber() == latest.getNumber() && !latest.isSubmitted();
    }
}
