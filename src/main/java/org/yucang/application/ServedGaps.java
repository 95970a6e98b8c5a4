package org.yucang.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yucang.RuleViolation;

/** Finds what is missing of a firm served, and what cannot be right. */
record ServedGaps(ServedFirm firm, EntryChecks checks, Map<String, RuleViolation> unread) {

    Stream<Gap> list() {
        return ServedFields.ALL.stream().flatMap(field -> problem(field).stream());
    }

    private Optional<Gap> problem(EntryField<ServedFirm> field) {
        var target = "served." + firm.getPosition() + "." + field.key();
        var answer = field.get().apply(firm);
        return Optional.ofNullable(unread.get(target))
                .or(() -> wrong(field.question(), answer))
                .map(broken -> gap(target, broken.key(), List.of(broken.arguments())))
                .or(() -> Optional.of(gap(target, Gap.MISSING, List.of()))
                        .filter(gap -> field.question().required() && answer == null));
    }

    private Optional<RuleViolation> wrong(Question question, Object answer) {
        if (answer instanceof BigDecimal amount && amount.signum() < 0) {
            return Optional.of(new RuleViolation("field.negative"));
        }
        return answer instanceof String words ? checks.problem(question, words) : Optional.empty();
    }

    private Gap gap(String target, String why, List<Object> arguments) {
        return new Gap(target, why, arguments, Gap.SERVED, firm.getPosition());
    }
}
