package org.yucang.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** One figure on a reviewer's page: declared, found by each level so far, and what the reader finds himself. */
public class FigureRow implements Serializable {

    private final CheckedFigure checked;
    private final BigDecimal declared;
    private final boolean mine;
    private final Map<VerificationLevel, BigDecimal> found = new EnumMap<>(VerificationLevel.class);
    private BigDecimal typed;

    FigureRow(CheckedFigure checked, BigDecimal declared, boolean mine) {
        this.checked = checked;
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
        return found.get(
                checked.getCheckedBy() == CheckingBody.CUSTOMS ? VerificationLevel.CUSTOMS : VerificationLevel.CITY);
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
