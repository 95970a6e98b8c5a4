package org.yucang.application;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** An amount as it was given in a unit other than the form's, with the rate at which it was converted. */
@Entity
@Table(name = "original_amount")
public class OriginalAmount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private ApplicationVersion of;

    private String target;

    private BigDecimal amount;

    private String unit;

    private BigDecimal rate;

    protected OriginalAmount() {
        // for JPA
    }

    OriginalAmount(ApplicationVersion of, String target, BigDecimal amount, String unit, BigDecimal rate) {
        this.of = of;
        this.target = target;
        give(amount, unit, rate);
    }

    final void give(BigDecimal given, String inUnit, BigDecimal atRate) {
        amount = given;
        unit = inUnit;
        rate = atRate;
    }

    OriginalAmount copyTo(ApplicationVersion next) {
        return new OriginalAmount(next, target, amount, unit, rate);
    }

    /** As it stands in the version's content: 21527.82 sqft × 0.09290304. */
    String written() {
        return WarehouseContent.written(amount) + " " + unit + " × " + WarehouseContent.written(rate);
    }

    /** What it came to, and how it was given: 2000 = 21527.82 sqft × 0.09290304. */
    String after(String converted) {
        return converted + " = " + written();
    }

    public String getTarget() {
        return target;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getUnit() {
        return unit;
    }

    public BigDecimal getRate() {
        return rate;
    }
}
