package org.yucang.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;

/** The inputs on which a table is tried: every word its cells name, and each number of the rows that the words leave possible. */
record TableTrials(DecisionTable table) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    List<Map<String, Object>> list() {
        List<Map<String, Object>> trials = List.of(Map.of());
        for (var column = 0; column < table.getInputs().size(); column++) {
            trials = extended(trials, column);
        }
        return trials;
    }

    private List<Map<String, Object>> extended(List<Map<String, Object>> trials, int column) {
        var input = input(column);
        var all = new ArrayList<Map<String, Object>>();
        for (var trial : trials) {
            for (var value : values(input, column, trial)) {
                var extended = new HashMap<>(trial);
                extended.put(name(input), value);
                all.add(extended);
            }
        }
        return all;
    }

    private Input input(int column) {
        return List.copyOf(table.getInputs()).get(column);
    }

    private static String name(Input input) {
        return input.getInputExpression().getText().getTextContent();
    }

    private List<?> values(Input input, int column, Map<String, Object> trial) {
        return switch (input.getInputExpression().getTypeRef()) {
            case "boolean" -> List.of(true, false);
            case "string" -> matches(WORD, 1, column, trial).distinct().toList();
            default -> numbers(column, trial);
        };
    }

    private List<BigDecimal> numbers(int column, Map<String, Object> trial) {
        var named =
                Stream.concat(Stream.of("0"), matches(NUMBER, 0, column, trial)).map(BigDecimal::new);
        return named.distinct()
                .flatMap(number -> Stream.of(number.subtract(STEP), number, number.add(STEP)))
                .toList();
    }

    /** What the column names in the rows that the words of the trial so far leave possible. */
    private Stream<String> matches(Pattern pattern, int group, int column, Map<String, Object> trial) {
        return table.getRules().stream()
                .map(rule -> List.copyOf(rule.getInputEntries()))
                .filter(cells -> isPossible(cells, trial))
                .flatMap(cells ->
                        pattern.matcher(cells.get(column).getTextContent()).results())
                .map(result -> result.group(group));
    }

    private boolean isPossible(List<InputEntry> cells, Map<String, Object> trial) {
        return IntStream.range(0, cells.size()).allMatch(column -> {
            var cell = cells.get(column).getTextContent().strip();
            var word = trial.get(name(input(column)));
            return cell.isEmpty() || !(word instanceof String) || cell.contains("\"" + word + "\"");
        });
    }
}
