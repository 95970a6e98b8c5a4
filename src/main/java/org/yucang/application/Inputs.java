package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** What was put into a warehouse so far, in yuan. */
@Embeddable
public class Inputs {

    @Column(name = "invest_build")
    private BigDecimal build;

    @Column(name = "invest_lease")
    private BigDecimal lease;

    @Column(name = "invest_equipment")
    private BigDecimal equipment;

    @Column(name = "invest_refit")
    private BigDecimal refit;

    @Column(name = "invest_other")
    private BigDecimal other;

    Inputs copy() {
        var copy = new Inputs();
        copy.build = build;
        copy.lease = lease;
        copy.equipment = equipment;
        copy.refit = refit;
        copy.other = other;
        return copy;
    }

    public BigDecimal total() {
        return Stream.of(build, lease, equipment, refit, other)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal getBuild() {
        return build;
    }

    public void setBuild(BigDecimal build) {
        this.build = build;
    }

    public BigDecimal getLease() {
        return lease;
    }

    public void setLease(BigDecimal lease) {
        this.lease = lease;
    }

    public BigDecimal getEquipment() {
        return equipment;
    }

    public void setEquipment(BigDecimal equipment) {
        this.equipment = equipment;
    }

    public BigDecimal getRefit() {
        return refit;
    }

    public void setRefit(BigDecimal refit) {
        this.refit = refit;
    }

    public BigDecimal getOther() {
        return other;
    }

    public void setOther(BigDecimal other) {
        this.other = other;
    }
}
