package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.yucang.NotFound;
import org.yucang.RuleViolation;

/** The decision tables of the calls; a case is judged by the definitions pinned when the call or its latest correction was published. */
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

    /** The edition that holds: the latest one published, or the first while the call is a draft. */
    List<RuleTable> of(Long callId) {
        var all = all(callId);
        return edition(all, edition(all));
    }

    /** The edition that a correction has begun and not published. */
    List<RuleTable> draft(Long callId) {
        var all = all(callId);
        return edition(all, edition(all) + 1);
    }

    /** What may be changed now: the call's first tables until it is published, then those of a correction. */
    RuleTable editable(Call call, RuleKind kind) {
        var tables = call.isPublished() ? draft(call.getId()) : of(call.getId());
        return tables.stream()
                .filter(table -> table.getKind() == kind)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("call.published", call.getNumber()));
    }

    int edition(Long callId) {
        return edition(all(callId));
    }

    private static int edition(List<RuleTable> all) {
        return all.stream()
                .filter(RuleTable::isPinned)
                .mapToInt(RuleTable::getEdition)
                .max()
                .orElse(1);
    }

    /** The cells that an edition writes otherwise than the one before. */
    List<CellChange> changes(Long callId, int edition) {
        var all = all(callId);
        var before = edition(all, edition - 1);
        return edition(all, edition).stream()
                .flatMap(table -> before.stream()
                        .filter(former -> former.getKind() == table.getKind())
                        .flatMap(former -> CellChange.between(former.getXml(), table.getXml()).stream()))
                .toList();
    }

    private static List<RuleTable> edition(List<RuleTable> all, int edition) {
        return all.stream().filter(table -> table.getEdition() == edition).toList();
    }

    private List<RuleTable> all(Long callId) {
        return em.createQuery("select t from RuleTable t where t.callId = :call order by t.id", RuleTable.class)
                .setParameter("call", callId)
                .getResultList();
    }

    void add(RuleTable table) {
        em.persist(table);
    }
}
