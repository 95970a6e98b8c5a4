package org.yucang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.RuleViolation;

/** A criterion of a category: computed from a figure (Q…), or judged by experts in steps (X…). */
@Entity
@Table(name = "criterion")
public class Criterion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String category;
    private String code;
    private String part;
    private BigDecimal maximum;
    private int position;
    private String figure;
    private BigDecimal step;
    private String label;

    protected Criterion() {}

    private Criterion(String category, String code, String part, BigDecimal maximum) {
        this.category = category;
        this.code = code;
        this.part = part;
        this.maximum = maximum;
    }

    static Criterion judged(String category, String code, String part, BigDecimal maximum, BigDecimal step) {
        var criterion = new Criterion(category, code, part, maximum);
        criterion.step = step;
        return criterion;
    }

    static Criterion computed(String category, String code, String part, BigDecimal maximum, String figure) {
        var criterion = new Criterion(category, code, part, maximum);
        criterion.figure = figure;
        return criterion;
    }

    /** Whether experts give the points, rather than a table. */
    public boolean isJudged() {
        return step != null;
    }

    /** Refuses points that are not one of the {@link #choices}; none at all is allowed in a draft. */
    void check(BigDecimal points) {
        if (points != null && choices().stream().noneMatch(choice -> choice.compareTo(points) == 0)) {
            throw new RuleViolation("score.outOfRange", code, maximum, step);
        }
    }

    /** The points an expert may give, from zero to the maximum. */
    public List<BigDecimal> choices() {
        return Stream.iterate(BigDecimal.ZERO.setScale(1), choice -> choice.compareTo(maximum) <= 0, step::add)
                .toList();
    }

    public String getCode() {
        return code;
    }

    /** The message key of its name, which differs where a category gives the code another meaning. */
    public String getKey() {
        return "criterion." + (label == null ? code : label);
    }

    public String getPart() {
        return part;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    public int getPosition() {
        return position;
    }

    public String getFigure() {
        return figure;
    }

    public BigDecimal getStep() {
        return step;
    }
}
