package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What one unit of a currency is worth in yuan throughout a call, whatever the day's rate is. */
@Entity
@Table(name = "call_rate")
public class CallRate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    private String currency;
    private BigDecimal rate;
    private int position;

    protected CallRate() {}

    CallRate(Long callId, RateTerms terms, int position) {
        this.callId = callId;
        this.currency = terms.getCurrency();
        this.rate = terms.getRate();
        this.position = position;
    }

    void change(BigDecimal newRate) {
        rate = newRate;
    }

    public String getCurrency() {
        return currency;
    }

    public BigDecimal getRate() {
        return rate;
    }
}
