package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.yucang.RuleViolation;

/** Asks decision tables; every call has its own deployed copies, known by the ids that publishing pins. */
@ApplicationScoped
public class Decisions {

    private ProcessEngine engine;

    protected Decisions() {
        // for the container
    }

    @Inject
    public Decisions(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Deploys a copy of a file of tables and gives the id of each definition by its decision's id. */
    public Map<String, String> deploy(String name, String xml) {
        var definitions = new LinkedHashMap<String, String>();
        engine.getRepositoryService()
                .createDeployment()
                .name(name)
                .addString(name + ".dmn", xml)
                .deployWithResult()
                .getDeployedDecisionDefinitions()
                .forEach(definition -> definitions.put(definition.getKey(), definition.getId()));
        return definitions;
    }

    /** The rows that hold for these inputs; where a table must have an answer, having none is a broken rule. */
    public List<Row> evaluate(String definitionId, Map<String, Object> inputs) {
        var key = engine.getRepositoryService()
                .getDecisionDefinition(definitionId)
                .getKey();
        var model = engine.getRepositoryService().getDmnModelInstance(definitionId);
        new DecisionInputs(model).check(key, inputs);
        var rows = rows(definitionId, inputs);
        Decision decision = model.getModelElementById(key);
        var table = (DecisionTable) decision.getExpression();
        if (rows.isEmpty() && table.getHitPolicy() != HitPolicy.COLLECT) {
            throw new RuleViolation("decision.unanswered", decision.getName(), inputs);
        }
        return rows;
    }

    /** What is wrong with a file of tables, cell by cell; nothing, if it may be published. */
    public List<Fault> check(String xml) {
        return Faults.in(xml);
    }

    private List<Row> rows(String definitionId, Map<String, Object> inputs) {
        return DecisionTrace.of(() -> engine.getDecisionService().evaluateDecisionTableById(definitionId, inputs))
                .stream()
                .map(Decisions::row)
                .toList();
    }

    private static Row row(DmnEvaluatedDecisionRule rule) {
        var outputs = new LinkedHashMap<String, String>();
        rule.getOutputEntries().forEach((name, output) -> {
            var value = output.getValue().getValue();
            if (value != null) {
                outputs.put(name, value.toString());
            }
        });
        return new Row(rule.getId(), outputs);
    }
}
