package org.yucang.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A firm was recognised as a demonstration enterprise, by which document and until when. */
@Entity
@Table(name = "enterprise_recognition")
public class EnterpriseRecognition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "enterprise_id")
    private Long enterpriseId;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "recognised_on")
    private LocalDate recognisedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected EnterpriseRecognition() {}

    public EnterpriseRecognition(
            Long enterpriseId, String documentNumber, LocalDate recognisedOn, LocalDate validUntil) {
        this.enterpriseId = enterpriseId;
        this.documentNumber = documentNumber;
        this.recognisedOn = recognisedOn;
        this.validUntil = validUntil;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDate getRecognisedOn() {
        return recognisedOn;
    }

    /** The last day of the title; null while no end is set. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public boolean isInForce(LocalDate on) {
        return !recognisedOn.isAfter(on) && (validUntil == null || !validUntil.isBefore(on));
    }
}
