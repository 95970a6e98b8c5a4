package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.yucang.NotFound;

/** The decision tables of the calls; a published call is judged by the definitions pinned when it was published. */
@ApplicationScoped
public class RuleTables {

    @PersistenceContext
    private EntityManager em;

    /** The deployed definition of each decision in a published call's tables, by the decision's id. */
    public Map<String, String> pinned(Long callId, RuleKind kind) {
        return get(callId, kind).getPinned();
    }

    public RuleTable get(Long callId, RuleKind kind) {
        return of(callId).stream()
                .filter(table -> table.getKind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFound("rules", callId + " " + kind));
    }

    List<RuleTable> of(Long callId) {
        return em.createQuery("select t from RuleTable t where t.callId = :call order by t.id", RuleTable.class)
                .setParameter("call", callId)
                .getResultList();
    }

    void add(RuleTable table) {
        em.persist(table);
    }
}
