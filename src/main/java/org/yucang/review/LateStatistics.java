package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** For how many months a firm sent its monthly statistics late, as the province found. */
@Entity
@Table(name = "late_statistics")
public class LateStatistics {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private int months;

    private String note;

    @Embedded
    private Signature signature;

    protected LateStatistics() {}

    LateStatistics(Long applicationId, int months, String note, Signature signature) {
        this.applicationId = applicationId;
        this.months = months;
        this.note = note;
        this.signature = signature;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public int getMonths() {
        return months;
    }

    public String getNote() {
        return note;
    }

    public Signature getSignature() {
        return signature;
    }
}
