package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What went through a warehouse: orders in 万单, goods values in yuan for the base year and the year before. */
@Embeddable
public class Turnover {

    @Column(name = "running_since")
    private LocalDate runningSince;

    @Column(name = "orders_out")
    private BigDecimal ordersOut;

    @Column(name = "value_out")
    private BigDecimal valueOut;

    @Column(name = "value_out_prior")
    private BigDecimal valueOutPrior;

    @Column(name = "daily_capacity")
    private Integer dailyCapacity;

    @Column(name = "daily_actual")
    private Integer dailyActual;

    Turnover copy() {
        var copy = new Turnover();
        copy.runningSince = runningSince;
        copy.ordersOut = ordersOut;
        copy.valueOut = valueOut;
        copy.valueOutPrior = valueOutPrior;
        copy.dailyCapacity = dailyCapacity;
        copy.dailyActual = dailyActual;
        return copy;
    }

    public LocalDate getRunningSince() {
        return runningSince;
    }

    public void setRunningSince(LocalDate runningSince) {
        this.runningSince = runningSince;
    }

    public BigDecimal getOrdersOut() {
        return ordersOut;
    }

    public void setOrdersOut(BigDecimal ordersOut) {
        this.ordersOut = ordersOut;
    }

    public BigDecimal getValueOut() {
        return valueOut;
    }

    public void setValueOut(BigDecimal valueOut) {
        this.valueOut = valueOut;
    }

    public BigDecimal getValueOutPrior() {
        return valueOutPrior;
    }

    public void setValueOutPrior(BigDecimal valueOutPrior) {
        this.valueOutPrior = valueOutPrior;
    }

    public Integer getDailyCapacity() {
        return dailyCapacity;
    }

    public void setDailyCapacity(Integer dailyCapacity) {
        this.dailyCapacity = dailyCapacity;
    }

    public Integer getDailyActual() {
        return dailyActual;
    }

    public void setDailyActual(Integer dailyActual) {
        this.dailyActual = dailyActual;
    }
}
