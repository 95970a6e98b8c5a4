package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the team stands behind a report as it was when it was signed. */
@Entity
@Table(name = "site_signature")
public class SiteSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private Long reportId;

    @Embedded
    private Signature signature;

    protected SiteSignature() {}

    SiteSignature(Long reportId, Signature signature) {
        this.reportId = reportId;
        this.signature = signature;
    }

    public Long getReportId() {
        return reportId;
    }

    public Signature getSignature() {
        return signature;
    }
}
