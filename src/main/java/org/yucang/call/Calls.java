package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.platform.Many;
import org.yucang.platform.ProgrammeClock;

/** All calls, drafts and published ones; whoever lists them for the public asks for the published. */
@ApplicationScoped
public class Calls {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    void add(Call call) {
        em.persist(call);
        em.flush();
    }

    /** A call by its id; an address without one leads nowhere either. */
    public Call get(Long id) {
        var call = id == null ? null : em.find(Call.class, id);
        if (call == null) {
            throw new NotFound("call", id);
        }
        return call;
    }

    /** These calls by their ids. */
    public Map<Long, Call> all(Collection<Long> ids) {
        var query = em.createQuery("select c from Call c where c.id in :ids", Call.class)
                .setHint("eclipselink.batch", "c.categories");
        return Many.by(Call::getId, query, ids);
    }

    /** A published call; a draft does not exist for the public. */
    public Call getPublished(Long id) {
        var call = get(id);
        if (!call.isPublished()) {
            throw new NotFound("call", id);
        }
        return call;
    }

    /** The call, its row locked until the transaction ends, so that two settling at once cannot both see the other open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Call lock(Long id) {
        var call = em.find(Call.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (call == null) {
            throw new NotFound("call", id);
        }
        return call;
    }

    /** The calls to which a firm may apply now, the one that closes first coming first. */
    public List<Call> openNow() {
        var now = clock.now();
        return em
                .createQuery(
                        "select c from Call c where c.publishedAt is not null and c.closedAt is null"
                                + " and c.terms.opensAt <= :now order by c.terms.closesAt, c.id",
                        Call.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .filter(call -> call.isOpen(now))
                .toList();
    }

    /** Every published call, the newest first. */
    public List<Call> published() {
        return em.createQuery(
                        "select c from Call c where c.publishedAt is not null order by c.publishedAt desc, c.id desc",
                        Call.class)
                .getResultList();
    }

    Optional<Call> find(String number) {
        return em.createQuery("select c from Call c where c.terms.number = :number", Call.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Call> page(int first, int count) {
        return em.createQuery("select c from Call c order by c.id desc", Call.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    int count() {
        return em.createQuery("select count(c) from Call c", Long.class)
                .getSingleResult()
                .intValue();
    }
}
