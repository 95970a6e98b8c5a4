package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.yucang.Money;

/** A question of a category's form: where it stands, in what unit it is answered, and what the answer must keep to. */
@Entity
@Table(name = "form_field")
public class FormField {

    private static final String PRIOR = "Prior";
    private static final List<String> COUNTED = List.of("firms", "people", "places");
    private static final List<String> YES_NO = List.of("yes", "no");

    @Id
    private Long id;

    private String category;

    @Column(name = "field_key")
    private String key;

    private String section;

    private String unit;

    private String kind;

    private boolean required;

    private int position;

    private String material;

    @Column(name = "at_most")
    private String atMost;

    @Column(name = "prior_year")
    private boolean priorYear;

    private Integer longest;

    private String choices;

    private String rule;

    private boolean lasting;

    protected FormField() {
        // for JPA
    }

    FormField(String key, String unit, String kind, String atMost) {
        this.key = key;
        this.unit = unit;
        this.kind = kind;
        this.atMost = atMost;
    }

    /** The keys under which answers are kept: one, or two where the year before is asked as well. */
    public List<String> keys() {
        return priorYear ? List.of(key, getPriorKey()) : List.of(key);
    }

    /** The amount as the rules use it: money in 万元. */
    BigDecimal inUnit(BigDecimal kept) {
        return isMoney() && kept != null ? new Money(kept.setScale(2, RoundingMode.HALF_UP)).wan() : kept;
    }

    /** Money is typed and judged in 万元 and kept in yuan. */
    public boolean isMoney() {
        return "wan".equals(unit);
    }

    /** Firms, people and warehouses are counted: there is no part of one. */
    public boolean isCounted() {
        return COUNTED.contains(unit == null ? "" : unit);
    }

    /** A profit or what a firm is worth may be below zero. */
    boolean isSigned() {
        return "signed".equals(rule);
    }

    /** What is asked; a yes or no is a choice of the two. */
    Question question() {
        var offered = isYesNo() ? YES_NO : choices == null ? List.<String>of() : List.of(choices.split(","));
        return new Question(key, section, kind, unit, required, longest, offered, rule, !lasting);
    }

    /** A share of a whole, which is never more than all of it. */
    boolean isPercent() {
        return "percent".equals(unit);
    }

    /** Whether an answer of an earlier year still holds. */
    boolean isLasting() {
        return lasting;
    }

    public boolean isNumber() {
        return "number".equals(kind);
    }

    public boolean isYesNo() {
        return "yesno".equals(kind);
    }

    public boolean isText() {
        return "text".equals(kind);
    }

    public String getPriorKey() {
        return key + PRIOR;
    }

    public String getKey() {
        return key;
    }

    public String getSection() {
        return section;
    }

    public String getUnit() {
        return unit;
    }

    public boolean isRequired() {
        return required;
    }

    public String getAtMost() {
        return atMost;
    }

    public boolean isPriorYear() {
        return priorYear;
    }

    public Integer getLongest() {
        return longest;
    }
}
