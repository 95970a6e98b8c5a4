package org.yucang.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.yucang.publicity.PlaceHolder;

/** The certificate of one recognised firm: its number, which no other has, its tier and what it is awarded. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "enterprise_id")
    private Long enterpriseId;

    private String number;
    private String tier;
    private BigDecimal amount;
    private BigDecimal carried;

    protected Certificate() {
        // for JPA
    }

    Certificate(Long callId, PlaceHolder holder, Long enterpriseId, String number) {
        this.callId = callId;
        this.applicationId = holder.getApplicationId();
        this.enterpriseId = enterpriseId;
        this.number = number;
        this.tier = holder.getTier();
        this.amount = holder.getAmount();
        this.carried = holder.getCarried();
    }

    /** The number of the so-manieth certificate of a year. */
    static String number(int year, int serial) {
        return "豫海外仓示范〔%d〕%03d号".formatted(year, serial);
    }

    public Long getCallId() {
        return callId;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public String getNumber() {
        return number;
    }

    public String getTier() {
        return tier;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getCarried() {
        return carried;
    }
}
