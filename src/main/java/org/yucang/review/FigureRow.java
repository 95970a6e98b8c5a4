package org.yucang.review;

import java.io.Serializable;
import java.math.BigDecimal;

/** One figure on a reviewer's page: declared, found by each level so far, and what the reader finds himself. */
public class FigureRow implements Serializable {

    private final CheckedFigure checked;
    private final BigDecimal declared;
    private final boolean mine;
    private final FoundFigures found;
    private BigDecimal typed;

    FigureRow(CheckedFigure checked, BigDecimal declared, boolean mine) {
        this.checked = checked;
        this.declared = declared;
        this.mine = mine;
        this.found = new FoundFigures(checked);
    }

    FoundFigures found() {
        return found;
    }

    public BigDecimal found(String level) {
        return found.at(VerificationLevel.valueOf(level));
    }

    public BigDecimal getLastYear() {
        return found.lastYear();
    }

    /** By how much the declared figure differs from the year before; null where there is nothing to compare. */
    public Difference getChange() {
        return getLastYear() == null || declared == null ? null : Difference.between(getLastYear(), declared);
    }

    /** What the body that verifies it found, where that is not the reader. */
    public BigDecimal getElsewhere() {
        return found.at(VerificationLevel.CITY);
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
        return typed != null && getDifference().isBeyond(checked.getTolerance());
    }

    /** Whether a share is more than the whole. */
    boolean isAboveAll() {
        return typed != null && "percent".equals(checked.getUnit()) && typed.compareTo(BigDecimal.valueOf(100)) > 0;
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

    public CheckedFigure getChecked() {
        return checked;
    }

    public BigDecimal getDeclared() {
        return declared;
    }

    public boolean isMine() {
        return mine;
    }
}
