package org.yucang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One of the levels in which a judged criterion is described to the experts; its text is a message. */
@Entity
@Table(name = "rubric_level")
public class RubricLevel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String category;
    private String criterion;
    private int position;
    private BigDecimal low;
    private BigDecimal high;

    protected RubricLevel() {}

    public String getTextKey() {
        return "rubric." + category + "." + criterion + "." + position;
    }

    public String getCriterion() {
        return criterion;
    }

    public BigDecimal getLow() {
        return low;
    }

    public BigDecimal getHigh() {
        return high;
    }
}
