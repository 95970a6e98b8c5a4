package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The contract under which a warehouse is held. */
@Embeddable
public class Lease {

    @Column(name = "lease_number")
    private String number;

    @Column(name = "lease_start")
    private LocalDate start;

    @Column(name = "lease_end")
    private LocalDate end;

    @Column(name = "lease_area")
    private BigDecimal area;

    Lease copy() {
        var copy = new Lease();
        copy.number = number;
        copy.start = start;
        copy.end = end;
        copy.area = area;
        return copy;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }
}
