package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What came into a warehouse, and the tons that went through it. */
@Embeddable
public class Intake {

    @Column(name = "orders_in")
    private BigDecimal ordersIn;

    @Column(name = "value_in")
    private BigDecimal valueIn;

    @Column(name = "weight_in")
    private BigDecimal weightIn;

    @Column(name = "weight_out")
    private BigDecimal weightOut;

    Intake copy() {
        var copy = new Intake();
        copy.ordersIn = ordersIn;
        copy.valueIn = valueIn;
        copy.weightIn = weightIn;
        copy.weightOut = weightOut;
        return copy;
    }

    public BigDecimal getOrdersIn() {
        return ordersIn;
    }

    public void setOrdersIn(BigDecimal ordersIn) {
        this.ordersIn = ordersIn;
    }

    public BigDecimal getValueIn() {
        return valueIn;
    }

    public void setValueIn(BigDecimal valueIn) {
        this.valueIn = valueIn;
    }

    public BigDecimal getWeightIn() {
        return weightIn;
    }

    public void setWeightIn(BigDecimal weightIn) {
        this.weightIn = weightIn;
    }

    public BigDecimal getWeightOut() {
        return weightOut;
    }

    public void setWeightOut(BigDecimal weightOut) {
        this.weightOut = weightOut;
    }
}
