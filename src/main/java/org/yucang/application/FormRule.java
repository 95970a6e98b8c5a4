package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one answer of a form must be to the sum of others: as much, within a tolerance, or at least as much. */
@Entity
@Table(name = "form_rule")
public class FormRule {

    private static final Pattern TERM = Pattern.compile("([+-]?)\\s*(\\w+)");

    @Id
    private Long id;

    @Column(name = "field_key")
    private String fieldKey;

    private String relation;

    private String terms;

    private BigDecimal tolerance;

    protected FormRule() {
        // for JPA
    }

    FormRule(String fieldKey, String relation, String terms, BigDecimal tolerance) {
        this.fieldKey = fieldKey;
        this.relation = relation;
        this.terms = terms;
        this.tolerance = tolerance;
    }

    /** The sum that an answer contradicts, if it does; what is not answered yet contradicts nothing. */
    Optional<BigDecimal> broken(BigDecimal answer, Map<String, BigDecimal> answers) {
        var given = keys().stream().filter(key -> answers.get(key) != null).count();
        if (answer == null || given == 0 || isEquality() && given < keys().size()) {
            return Optional.empty();
        }
        var sum = sum(answers);
        var difference = answer.subtract(sum);
        var holds = isEquality()
                ? difference.abs().compareTo(tolerance) <= 0
                : difference.compareTo(tolerance.negate()) >= 0;
        return holds ? Optional.empty() : Optional.of(sum);
    }

    private BigDecimal sum(Map<String, BigDecimal> answers) {
        return TERM.matcher(terms)
                .results()
                .map(term -> {
                    var amount = answers.getOrDefault(term.group(2), BigDecimal.ZERO);
                    return "-".equals(term.group(1)) ? amount.negate() : amount;
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<String> keys() {
        return TERM.matcher(terms).results().map(term -> term.group(2)).toList();
    }

    boolean isEquality() {
        return "equals".equals(relation);
    }

    String getFieldKey() {
        return fieldKey;
    }

    /** The key of the sentence that says what must be; its argument is the sum. */
    String sentence() {
        return "field.rule." + fieldKey + "." + relation;
    }
}
