package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The floor of a warehouse in square metres: all of it, the part in use, and the part that goods stand on. */
@Embeddable
public class Areas {

    @Column(name = "area")
    private BigDecimal total;

    @Column(name = "area_in_use")
    private BigDecimal inUse;

    @Column(name = "area_used")
    private BigDecimal used;

    Areas copy() {
        var copy = new Areas();
        copy.total = total;
        copy.inUse = inUse;
        copy.used = used;
        return copy;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public BigDecimal getInUse() {
        return inUse;
    }

    public void setInUse(BigDecimal inUse) {
        this.inUse = inUse;
    }

    public BigDecimal getUsed() {
        return used;
    }

    public void setUsed(BigDecimal used) {
        this.used = used;
    }
}
