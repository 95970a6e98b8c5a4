package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** How one criterion came to its points: the value used, the table and the row that gave them. */
@Entity
@Table(name = "criterion_points")
public class CriterionPoints {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "total_id")
    private Total total;

    private int position;
    private String criterion;
    private String part;

    @Column(name = "value_used")
    private BigDecimal valueUsed;

    private BigDecimal points;
    private BigDecimal maximum;

    @Column(name = "table_id")
    private String tableId;

    @Column(name = "row_id")
    private String rowId;

    private String inputs;

    protected CriterionPoints() {}

    CriterionPoints(Total total, int position, ScoreLine line) {
        this.total = total;
        this.position = position;
        this.criterion = line.criterion();
        this.part = line.part();
        this.valueUsed = line.valueUsed();
        this.points = line.points();
        this.maximum = line.maximum();
        this.tableId = line.tableId();
        this.rowId = line.rowId();
        this.inputs = line.inputs();
    }

    public String getCriterion() {
        return criterion;
    }

    public String getPart() {
        return part;
    }

    /** The counting value of the criterion's figure; none for what experts judge. */
    public BigDecimal getValueUsed() {
        return valueUsed;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    public String getTableId() {
        return tableId;
    }

    public String getRowId() {
        return rowId;
    }

    /** Everything that went into the table, as text. */
    public String getInputs() {
        return inputs;
    }
}
