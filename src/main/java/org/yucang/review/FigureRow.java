package org.yucang.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** One figure on a reviewer's page: declared, found by each level so far, and what the reader finds himself. */
public class FigureRow implements Serializable {

    private final String figure;
    private final String criterion;
    private final String unit;
    private final String evidence;
    private final CheckingBody checkedBy;
    private final BigDecimal tolerance;
    private final BigDecimal declared;
    private final boolean mine;
    private final Map<VerificationLevel, BigDecimal> found = new EnumMap<>(VerificationLevel.class);
    private BigDecimal typed;

    FigureRow(CheckedFigure checked, BigDecimal declared, boolean mine) {
        this.figure = checked.getFigure();
        this.criterion = checked.getCriterion();
        this.unit = checked.getUnit();
        this.evidence = checked.getEvidence();
        this.checkedBy = checked.getCheckedBy();
        this.tolerance = checked.getTolerance();
        this.declared = declared;
        this.mine = mine;
    }

    void found(VerificationLevel level, BigDecimal amount) {
        found.put(level, amount);
    }

    public BigDecimal found(String level) {
        return found.get(VerificationLevel.valueOf(level));
    }

    /** What the body that verifies it found, where that is not the reader. */
    public BigDecimal getElsewhere() {
        return found.get(checkedBy == CheckingBody.CUSTOMS ? VerificationLevel.CUSTOMS : VerificationLevel.CITY);
    }

    /** The shape of its state: done, a difference to explain, still to do, or waiting for another body. */
    public String getKind() {
        if (!mine) {
            return getElsewhere() == null ? "wait" : "done";
        }
        return typed == null ? "todo" : isBeyond() ? "soon" : "done";
    }

    /** Whether the reader has still to look at it: something was declared, and nothing is typed. */
    public boolean isMissing() {
        return mine && declared != null && typed == null;
    }

    /** How the reader's own figure differs from the declared one; null while there is none. */
    public Difference getDifference() {
        return typed == null ? null : Difference.between(declared, typed);
    }

    public boolean isBeyond() {
        return typed != null && getDifference().isBeyond(tolerance);
    }

    void takeDeclared() {
        if (mine && typed == null) {
            typed = declared;
        }
    }

    public BigDecimal getTyped() {
        return typed;
    }

    public void setTyped(BigDecimal typed) {
        this.typed = typed;
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

    public String getEvidence() {
        return evidence;
    }

    public CheckingBody getCheckedBy() {
        return checkedBy;
    }

    public BigDecimal getDeclared() {
        return declared;
    }

    public boolean isMine() {
        return mine;
    }
}
