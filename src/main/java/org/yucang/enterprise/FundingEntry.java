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

    @Column(name = "application_id")
    private Long applicationId;

    private String matter;

    @Column(name = "document_number")
    private String documentNumber;

    private BigDecimal amount;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected FundingEntry() {}

    FundingEntry(Long enterpriseId, Grant grant, Instant recordedAt) {
        this.enterpriseId = enterpriseId;
        this.awardYear = grant.year();
        this.applicationId = grant.applicationId();
        this.matter = grant.matter();
        this.documentNumber = grant.documentNumber();
        this.amount = grant.yuan();
        this.recordedAt = recordedAt;
    }

    public int getAwardYear() {
        return awardYear;
    }

    /** The application that was granted it; null where it was granted outside the programme. */
    public Long getApplicationId() {
        return applicationId;
    }

    public String getMatter() {
        return matter;
    }

    /** The document that released it; null where none is known. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    /** In yuan. */
    public BigDecimal getAmount() {
        return amount;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
