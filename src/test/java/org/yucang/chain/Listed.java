package org.yucang.chain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.yucang.platform.ProgrammeClock;

/** Puts applications on a call's list and hands them certificates without the long way there, to make a list longer. */
@RequestScoped
public class Listed {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    /** The application comes last on the list of the call. */
    @Transactional
    public void add(Long callId, Long applicationId) {
        var position = 1 + number("select count(*) from place where call_id = ?1", callId);
        run("insert into place (call_id, position) values (?1, ?2)", callId, position);
        run(
                "insert into place_holder (place_id, application_id, tier, amount, carried, posted_on)"
                        + " select max(id), ?1, 'C', 400000, 0, ?2 from place",
                applicationId,
                clock.today());
        run(
                "insert into certificate (call_id, application_id, enterprise_id, number, tier, amount, carried)"
                        + " select ?1, id, enterprise_id, ?2, 'C', 400000, 0 from application where id = ?3",
                callId,
                "示-" + applicationId,
                applicationId);
        run(
                "insert into award (call_id, application_id, enterprise_id, tier, amount, started_at)"
                        + " select ?1, id, enterprise_id, 'C', 400000, ?2 from application where id = ?3",
                callId,
                clock.now(),
                applicationId);
    }

    private int number(String query, Long id) {
        return ((Number) em.createNativeQuery(query).setParameter(1, id).getSingleResult()).intValue();
    }

    private void run(String insert, Object... values) {
        var query = em.createNativeQuery(insert);
        var given = List.of(values);
        for (var i = 0; i < given.size(); i++) {
            query.setParameter(i + 1, given.get(i));
        }
        query.executeUpdate();
    }
}
