package org.yucang.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** Reads the tables of a file for people, and writes their changed cells back, leaving everything else as it was. */
public final class DecisionTables {

    private DecisionTables() {}

    public static List<DecisionTable> read(String xml) {
        return model(xml).getModelElementsByType(Decision.class).stream()
                .map(DecisionTables::table)
                .toList();
    }

    /** The file with these cells changed, by cell id; an id that the file does not have is refused. */
    public static String write(String xml, Map<String, String> changed) {
        var model = model(xml);
        changed.forEach((id, text) -> {
            var cell = model.getModelElementById(id);
            if (cell == null) {
                throw new IllegalArgumentException("no cell " + id);
            }
            cell.getUniqueChildElementByType(Text.class).setTextContent(text);
        });
        return Dmn.convertToString(model);
    }

    private static DmnModelInstance model(String xml) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static DecisionTable table(Decision decision) {
        var table = (org.camunda.bpm.model.dmn.instance.DecisionTable) decision.getExpression();
        return new DecisionTable(
                decision.getId(),
                label(decision.getName(), decision),
                table.getInputs().stream().map(DecisionTables::input).toList(),
                labels(table.getOutputs()),
                table.getRules().stream().map(DecisionTables::rule).toList());
    }

    private static DecisionTable.Input input(Input column) {
        var expression = column.getInputExpression();
        return new DecisionTable.Input(
                expression.getText().getTextContent().strip(),
                expression.getTypeRef(),
                label(column.getLabel(), column));
    }

    private static List<DecisionTable.Label> labels(Collection<? extends DmnElement> columns) {
        return columns.stream().map(column -> label(column.getLabel(), column)).toList();
    }

    private static DecisionTable.Rule rule(Rule rule) {
        var cells = Stream.concat(rule.getInputEntries().stream(), rule.getOutputEntries().stream())
                .map(cell -> new DecisionTable.Cell(
                        cell.getId(), cell.getTextContent().strip()))
                .toList();
        return new DecisionTable.Rule(rule.getId(), label(rule.getLabel(), rule), cells);
    }

    /** Chinese stands in the label, English in the description beside it. */
    private static DecisionTable.Label label(String zh, DmnElement element) {
        var description = element.getDescription();
        return new DecisionTable.Label(zh == null ? "" : zh, description == null ? "" : description.getTextContent());
    }
}
