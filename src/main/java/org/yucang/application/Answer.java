package org.yucang.application;

import java.math.BigDecimal;
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
        if (amount.signum() < 0) {
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
