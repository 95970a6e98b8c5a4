package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;

/** A declared figure that must be verified: by which body, against which material, for which criterion, in what unit. */
@Entity
@Table(name = "checked_figure")
public class CheckedFigure implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String category;
    private String figure;
    private String criterion;
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "checked_by")
    private CheckingBody checkedBy;

    private String evidence;
    private BigDecimal tolerance;
    private int position;

    protected CheckedFigure() {}

    CheckedFigure(String figure, CheckingBody checkedBy, BigDecimal tolerance) {
        this.figure = figure;
        this.checkedBy = checkedBy;
        this.tolerance = tolerance;
    }

    public String getFigure() {
        return figure;
    }

    public String getCriterion() {
        return criterion;
    }

    public String getUnit() {
        return unit;
    }

    public CheckingBody getCheckedBy() {
        return checkedBy;
    }

    public String getEvidence() {
        return evidence;
    }

    /** By how many per cent the verified figure may differ from the declared one without an explanation. */
    public BigDecimal getTolerance() {
        return tolerance;
    }

    public int getPosition() {
        return position;
    }
}
