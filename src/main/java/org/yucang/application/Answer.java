package org.yucang.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yucang.RuleViolation;

/** One question of a version under one of its keys, and what an answer to it must keep to. */
record Answer(ApplicationVersion version, FormField field, String fieldKey) {

    private static final String PRIOR = "Prior";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    Optional<RuleViolation> problem(BigDecimal amount) {
        if (amount == null) {
            return Optional.empty();
        }
        if (amount.signum() < 0 && !field.isSigned()) {
            return Optional.of(new RuleViolation("field.negative"));
        }
        if (amount.compareTo(MOST) > 0) {
            return Optional.of(new RuleViolation("field.tooLarge"));
        }
        if (field.isCounted() && amount.stripTrailingZeros().scale() > 0) {
            return Optional.of(new RuleViolation("field.notWhole"));
        }
        if (field.isPercent() && amount.compareTo(ALL) > 0) {
            return Optional.of(new RuleViolation("field.abovePercent"));
        }
        return limit().filter(most -> amount.compareTo(most) > 0).map(this::above);
    }

    /** Why words cannot be the answer: too many of them, or not what such an answer looks like. */
    Optional<RuleViolation> problem(String words, EntryChecks checks) {
        return words == null ? Optional.empty() : checks.problem(field.question(), words);
    }

    /** What the other answers say against this amount. */
    Optional<RuleViolation> problem(BigDecimal amount, List<FormRule> rules, Map<String, BigDecimal> known) {
        return rules.stream()
                .filter(rule -> rule.getFieldKey().equals(field.getKey()))
                .flatMap(rule -> rule.broken(amount, known).map(sum -> contradicted(rule, sum)).stream())
                .findFirst();
    }

    private RuleViolation contradicted(FormRule rule, BigDecimal sum) {
        return new RuleViolation(
                rule.sentence(), field.inUnit(sum).stripTrailingZeros().toPlainString());
    }

    /** The answer of the question that this one may not exceed, in the same year. */
    private Optional<BigDecimal> limit() {
        return Optional.ofNullable(field.getAtMost())
                .flatMap(other -> version.value(isPrior() ? other + PRIOR : other))
                .map(FormValue::getAmount);
    }

    private RuleViolation above(BigDecimal most) {
        return new RuleViolation(
                "field.atMost." + field.getAtMost(),
                field.inUnit(most).stripTrailingZeros().toPlainString());
    }

    private boolean isPrior() {
        return field.isPriorYear() && fieldKey.equals(field.getPriorKey());
    }
}
