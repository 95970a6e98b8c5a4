package org.yucang.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yucang.NotFound;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprise;
import org.yucang.person.CurrentUser;
import org.yucang.platform.Many;

/** All applications, and who may read which. */
@ApplicationScoped
public class Applications {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Forms forms;

    @Inject
    private FigureRules figures;

    @Inject
    private Calls calls;

    @Inject
    private Versions versions;

    @Inject
    private CurrentUser user;

    void add(Application application) {
        em.persist(application);
        em.flush();
        admit(application.getId(), List.of("enterprise:" + application.getEnterpriseId()));
    }

    /** Lets offices read an application from now on. */
    void admit(Long applicationId, Collection<String> officeKeys) {
        officeKeys.stream().distinct().forEach(key -> em.persist(new ApplicationReader(applicationId, key)));
    }

    /** The offices that may read an application. */
    Stream<String> officesOf(Long applicationId) {
        return em.createQuery(
                        "select r.officeKey from ApplicationReader r where r.applicationId = :application order by r.id",
                        String.class)
                .setParameter("application", applicationId)
                .getResultStream();
    }

    /** An application whoever asks; for steps and for use cases that have their own right to it. */
    public Application get(Long id) {
        return Optional.ofNullable(em.find(Application.class, id)).orElseThrow(() -> new NotFound("application", id));
    }

    /** These applications by their ids. */
    public Map<Long, Application> all(Collection<Long> ids) {
        return Many.by(
                Application::getId,
                em.createQuery("select a from Application a where a.id in :ids", Application.class),
                ids);
    }

    /** The firms that have made these applications, by the applications' ids. */
    public Map<Long, Enterprise> firms(Collection<Long> ids) {
        var query = em.createQuery(
                "select a.id, e from Application a join Enterprise e on e.id = a.enterpriseId where a.id in :ids",
                Object[].class);
        return Many.rows(query, ids).stream().collect(toMap(row -> (Long) row[0], row -> (Enterprise) row[1]));
    }

    /** An application, locked until the transaction ends, so that it is submitted or answered only once. */
    Application lock(Long id) {
        return Optional.ofNullable(em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("application", id));
    }

    /** An application that one of the current user's offices may read; any other is not found. */
    public Application readable(Long id) {
        var offices = user.officeKeys();
        if (offices.isEmpty()) {
            throw new NotFound("application", id);
        }
        return em.createQuery(
                        "select a from Application a where a.id = :id and exists (select r from ApplicationReader r"
                                + " where r.applicationId = a.id and r.officeKey in :offices)",
                        Application.class)
                .setParameter("id", id)
                .setParameter("offices", offices)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application", id));
    }

    /** The current user's own application, as the enterprise; anyone else's is not found. */
    Application own(Long id) {
        var application = readable(id);
        if (!isOwn(application)) {
            throw new NotFound("application", id);
        }
        return application;
    }

    boolean isOwn(Application application) {
        return user.enterpriseId().equals(Optional.of(application.getEnterpriseId()));
    }

    /** The figures that the enterprise declared in the version that counts: the last submitted one, before that the draft. */
    public Figures declared(Long id) {
        return declaration(get(id), versions.counting(id)).figures();
    }

    Declaration declaration(Application application, ApplicationVersion version) {
        return new Declaration(
                version,
                forms.of(application.getCategory()).fields(),
                figures.of(application.getCategory()),
                calls.get(application.getCallId()).getBaseDate());
    }

    public List<Application> submitted(Long callId) {
        return em.createQuery(
                        "select a from Application a where a.callId = :call and a.number is not null order by a.number",
                        Application.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** The ids of a call's submitted applications in the order of their numbers, which later submissions only prolong. */
    List<Long> submittedIds(Long callId) {
        return em.createQuery(
                        "select a.id from Application a where a.callId = :call and a.number is not null order by a.number",
                        Long.class)
                .setParameter("call", callId)
                .getResultList();
    }

    List<Application> ofEnterprise(Long enterpriseId) {
        return em.createQuery(
                        "select a from Application a where a.enterpriseId = :enterprise order by a.id desc",
                        Application.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
    }

    Optional<Application> of(Long callId, Long enterpriseId) {
        return em.createQuery(
                        "select a from Application a where a.callId = :call and a.enterpriseId = :enterprise",
                        Application.class)
                .setParameter("call", callId)
                .setParameter("enterprise", enterpriseId)
                .getResultStream()
                .findFirst();
    }
}
