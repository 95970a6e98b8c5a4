package org.yucang.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** The names that the cells of a decision may use: its inputs, what the decisions it requires put out, and FEEL's words. */
final class Names {

    private static final Set<String> WORDS = Set.of(
            PointsFunction.NAME,
            "min",
            "max",
            "string",
            "not",
            "and",
            "or",
            "if",
            "then",
            "else",
            "null",
            "true",
            "false");

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final Set<String> known = new HashSet<>(WORDS);

    static Names of(Decision decision) {
        var names = new Names();
        names.addInputs(decision);
        for (var requirement : decision.getInformationRequirements()) {
            var required = requirement.getRequiredDecision();
            names.addInputs(required);
            table(required).getOutputs().forEach(output -> names.known.add(output.getName()));
        }
        return names;
    }

    private void addInputs(Decision decision) {
        table(decision)
                .getInputs()
                .forEach(input -> known.add(input.getInputExpression().getText().getTextContent()));
    }

    private static DecisionTable table(Decision decision) {
        return (DecisionTable) decision.getExpression();
    }

    List<String> unknownIn(String cell) {
        return NAME.matcher(TEXT.matcher(cell).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(name -> !known.contains(name))
                .toList();
    }
}
