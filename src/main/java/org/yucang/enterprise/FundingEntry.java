package org.yucang.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** Public money that a firm got for one matter; the same matter is not funded twice. */
@Entity
@Table(name = "funding_entry")
public class FundingEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "enterprise_id")
    private Long enterpriseId;

    @Column(name = "award_year")
    private int awardYear;

    private String matter;
    private BigDecimal amount;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected FundingEntry() {}

    FundingEntry(Long enterpriseId, int awardYear, String matter, BigDecimal amount, Instant recordedAt) {
        this.enterpriseId = enterpriseId;
        this.awardYear = awardYear;
        this.matter = matter;
        this.amount = amount;
        this.recordedAt = recordedAt;
    }

    public int getAwardYear() {
        return awardYear;
    }

    public String getMatter() {
        return matter;
    }

    /** In yuan. */
    public BigDecimal getAmount() {
        return amount;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
