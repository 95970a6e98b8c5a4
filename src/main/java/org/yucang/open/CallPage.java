package org.yucang.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.call.Call;
import org.yucang.call.CallSheet;
import org.yucang.call.CallSheets;
import org.yucang.call.Calls;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.DecisionTables;

/** A published call as everybody may read it: its facts, and its conditions straight from its own decision tables. */
@Named
@RequestScoped
public class CallPage {

    private static final String THRESHOLDS = "Thresholds";
    private static final String ELIGIBILITY = "Eligibility";

    @Inject
    private Calls calls;

    @Inject
    private CallSheets sheets;

    @Inject
    private RuleTables rules;

    @Inject
    private ProgrammeClock clock;

    private Long id;
    private CallSheet sheet;
    private List<DecisionTable> tables;
    private List<Call> others;

    /** Without a call in the address the newest one is meant. */
    public void load() {
        var published = calls.published();
        if (id == null && !published.isEmpty()) {
            id = published.get(0).getId();
        }
        others = published.stream().filter(call -> !call.getId().equals(id)).toList();
        if (id == null) {
            return;
        }
        sheet = sheets.of(calls.getPublished(id));
        tables = DecisionTables.read(rules.get(id, RuleKind.ELIGIBILITY).getXml());
    }

    /** The other published calls, the newest first. */
    public List<Call> getOthers() {
        return others;
    }

    public boolean isOpen() {
        return sheet.call().isOpen(clock.now());
    }

    public boolean isYetToOpen() {
        return clock.now().isBefore(sheet.call().getOpensAt());
    }

    /** What is measured against a threshold, in the order of the cells after the category. */
    public List<DecisionTable.Label> getMeasures() {
        return table(THRESHOLDS).outputs();
    }

    /** The thresholds of the categories that this call is open to. */
    public List<DecisionTable.Rule> getThresholds() {
        return rules(THRESHOLDS).toList();
    }

    /** On what grounds an application fails. */
    public List<DecisionTable.Label> getGrounds() {
        return rules(ELIGIBILITY)
                .filter(CallPage::blocks)
                .map(DecisionTable.Rule::label)
                .toList();
    }

    /** What another body confirms or judges at its stage. */
    public List<DecisionTable.Label> getConfirmed() {
        return rules(ELIGIBILITY)
                .filter(rule -> !blocks(rule))
                .map(DecisionTable.Rule::label)
                .toList();
    }

    private static boolean blocks(DecisionTable.Rule rule) {
        return rule.cells().stream().anyMatch(cell -> cell.text().equals("\"block\""));
    }

    /** The rows that concern a category that this call is open to; the category stands in the first cell. */
    private Stream<DecisionTable.Rule> rules(String decision) {
        return table(decision).rules().stream()
                .filter(rule -> sheet.call().getCategories().stream().anyMatch(rule::concerns));
    }

    private DecisionTable table(String decision) {
        return tables.stream()
                .filter(table -> table.id().equals(decision))
                .findFirst()
                .orElseGet(() ->
                        new DecisionTable(decision, new DecisionTable.Label("", ""), List.of(), List.of(), List.of()));
    }

    public CallSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
