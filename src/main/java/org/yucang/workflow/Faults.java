package org.yucang.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.yucang.Bilingual;

/**
 * Finds what the engine would notice only while judging a case: unreadable cells, unknown names, missing
 * outputs, figures for which there is no row or more than one.
 */
final class Faults {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final List<Fault> found = new ArrayList<>();

    private Faults() {}

    static List<Fault> in(String xml) {
        var faults = new Faults();
        try {
            faults.read(Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
        } catch (ModelParseException | DmnModelException | DmnEngineException fault) {
            faults.found.add(Fault.ofFile("decision.fault.file", fault.getMessage()));
        }
        return List.copyOf(faults.found);
    }

    private void read(DmnModelInstance model) {
        // an engine of its own: that of the processes reads decisions only inside a command
        var engine = DecisionEngine.alone();
        engine.parseDecisions(model);
        var decisions = model.getModelElementsByType(Decision.class);
        decisions.forEach(this::read);
        if (found.isEmpty()) {
            decisions.stream()
                    .filter(decision -> ((DecisionTable) decision.getExpression()).getHitPolicy() == HitPolicy.UNIQUE)
                    .forEach(decision -> cover(decision, new Coverage(engine, model, decision)));
        }
    }

    private void cover(Decision decision, Coverage coverage) {
        coverage.gaps().stream().findFirst().ifPresent(inputs -> add("decision.fault.gap", decision, inputs));
        coverage.overlaps().stream().findFirst().ifPresent(inputs -> add("decision.fault.overlap", decision, inputs));
    }

    private void add(String key, Decision decision, Map<String, Object> inputs) {
        found.add(new Fault(key, name(decision), "", inputs.toString()));
    }

    private void read(Decision decision) {
        var table = (DecisionTable) decision.getExpression();
        var names = Names.of(decision);
        for (var rule : table.getRules()) {
            if (rule.getInputEntries().size() != table.getInputs().size()
                    || rule.getOutputEntries().size() != table.getOutputs().size()) {
                add("decision.fault.cells", decision, rule, rule.getId());
            }
            tests(decision, rule, names);
            outputs(decision, rule, names);
        }
    }

    private void tests(Decision decision, Rule rule, Names names) {
        for (var text : texts(rule.getInputEntries())) {
            if (!text.isBlank() && !FEEL.parseUnaryTests(text).isSuccess()) {
                add("decision.fault.test", decision, rule, text);
            }
            names.unknownIn(text).forEach(name -> add("decision.fault.name", decision, rule, name));
        }
    }

    private void outputs(Decision decision, Rule rule, Names names) {
        for (var text : texts(rule.getOutputEntries())) {
            if (text.isBlank()) {
                add("decision.fault.empty", decision, rule, rule.getId());
            } else if (!FEEL.parseExpression(text).isSuccess()) {
                add("decision.fault.output", decision, rule, text);
            }
            names.unknownIn(text).forEach(name -> add("decision.fault.name", decision, rule, name));
        }
    }

    private static Bilingual name(Decision decision) {
        var english = decision.getDescription();
        return new Bilingual(decision.getName(), english == null ? "" : english.getTextContent());
    }

    private static List<String> texts(Collection<? extends DmnElement> cells) {
        return cells.stream().map(cell -> cell.getTextContent().strip()).toList();
    }

    private void add(String key, Decision decision, Rule rule, String text) {
        found.add(new Fault(key, name(decision), rule.getId(), text));
    }
}
