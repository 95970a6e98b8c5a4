package org.yucang.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.call.Categories;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.workflow.DecisionTables;
import org.yucang.workflow.Decisions;
import org.yucang.workflow.Row;

/** Anybody asks a published call's own eligibility table, by a few answers, whether and in which category to apply. */
@Stateless
@PermitAll
public class Screening {

    @Inject
    private Calls calls;

    @Inject
    private Categories categories;

    @Inject
    private RuleTables tables;

    @Inject
    private Decisions decisions;

    @Inject
    private ScreenQuestions questions;

    public Call call(Long callId) {
        return calls.getPublished(callId);
    }

    public List<ScreenLine> lines(Long callId) {
        return facts(callId).lines(call(callId).getCategories());
    }

    /** One answer for each category that the call is open to. */
    public List<Screened> screen(Long callId, Map<String, Object> answers) {
        return categories.openIn(call(callId)).stream()
                .map(category -> new Screened(category, failed(callId, category.getCode(), answers)))
                .toList();
    }

    private List<RuleAnswer> failed(Long callId, String category, Map<String, Object> answers) {
        var facts = facts(callId);
        var pinned = tables.pinned(callId, RuleKind.ELIGIBILITY);
        var inputs = facts.inputs(category, answers);
        var known = new HashMap<String, Object>(inputs);
        decisions.evaluate(pinned.get(Eligibility.LIMITS), Map.of("category", category)).stream()
                .map(Row::outputs)
                .forEach(known::putAll);
        var rows = decisions.evaluate(pinned.get(Eligibility.TABLE), inputs);
        return new EligibilityTable(facts.table(), category)
                .answers(rows, known).stream().filter(RuleAnswer::isBlocking).toList();
    }

    private ScreenFacts facts(Long callId) {
        var xml = tables.get(call(callId).getId(), RuleKind.ELIGIBILITY).getXml();
        return DecisionTables.read(xml).stream()
                .filter(table -> table.id().equals(Eligibility.TABLE))
                .map(table -> new ScreenFacts(table, questions.all()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The call has no table " + Eligibility.TABLE));
    }
}
