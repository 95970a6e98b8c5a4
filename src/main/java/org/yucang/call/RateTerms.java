package org.yucang.call;

import java.io.Serializable;
import java.math.BigDecimal;

/** A currency's rate as the province types it: yuan for one unit. */
public class RateTerms implements Serializable {

    private final String currency;
    private BigDecimal rate;

    RateTerms(String currency, BigDecimal rate) {
        this.currency = currency;
        this.rate = rate;
    }

    public String getCurrency() {
        return currency;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }
}
