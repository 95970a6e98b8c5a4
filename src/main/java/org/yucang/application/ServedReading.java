package org.yucang.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yucang.RuleViolation;
import org.yucang.platform.CellError;
import org.yucang.platform.ReadBook;

/** Reads a list of firms served, answer by answer. */
final class ServedReading {

    /** The words of the list and what they are kept as. */
    private static final Map<String, String> WORDS = Map.of(
            "本市",
            "city",
            "省内",
            "province",
            "省外",
            "elsewhere",
            "其他",
            "other",
            "短期",
            "short",
            "中期",
            "medium",
            "长期",
            "long",
            "是",
            "yes",
            "否",
            "no");

    private ServedReading() {}

    static ReadBook<List<String>> read(List<List<String>> lines, EntryChecks checks) {
        var right = new ArrayList<List<String>>();
        var wrong = new ArrayList<CellError>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).stream().anyMatch(cell -> !cell.isEmpty())) {
                var answers = answers(lines.get(i));
                var errors = errors(i + 2, lines.get(i), answers, checks).toList();
                wrong.addAll(errors);
                if (errors.isEmpty()) {
                    right.add(answers);
                }
            }
        }
        return new ReadBook<>(right, wrong);
    }

    private static List<String> answers(List<String> cells) {
        var answers = new ArrayList<String>();
        for (var column = 0; column < cells.size(); column++) {
            var question = ServedFields.ALL.get(column).question();
            var cell = cells.get(column);
            answers.add(question.choices().isEmpty() ? cell : WORDS.getOrDefault(cell, cell));
        }
        return answers;
    }

    private static Stream<CellError> errors(int line, List<String> cells, List<String> answers, EntryChecks checks) {
        return Stream.iterate(0, column -> column < answers.size(), column -> column + 1)
                .flatMap(column -> {
                    try {
                        check(ServedFields.ALL.get(column).question(), answers.get(column), checks);
                        return Stream.empty();
                    } catch (RuleViolation broken) {
                        var arguments = Arrays.stream(broken.arguments())
                                .<Serializable>map(String::valueOf)
                                .toList();
                        var heading = ServedBook.BOOK.headings().get(column);
                        return Stream.of(new CellError(line, heading, cells.get(column), broken.key(), arguments));
                    }
                });
    }

    private static void check(Question question, String typed, EntryChecks checks) {
        var answer = Typed.read(question, typed, BigDecimal.ONE);
        if (answer == null && question.required()) {
            throw new RuleViolation(Gap.MISSING);
        }
        if (answer instanceof BigDecimal amount && amount.signum() < 0) {
            throw new RuleViolation("field.negative");
        }
        if (answer instanceof String words) {
            checks.problem(question, words).ifPresent(broken -> {
                throw broken;
            });
        }
    }
}
