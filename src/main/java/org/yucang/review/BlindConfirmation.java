package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A clerk's word that a blind copy shows nothing of the applicant, or that it does after all. */
@Entity
@Table(name = "blind_confirmation")
public class BlindConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "file_id")
    private Long fileId;

    private boolean blind;

    @Embedded
    private Signature signature;

    protected BlindConfirmation() {}

    BlindConfirmation(Long applicationId, Long fileId, boolean blind, Signature signature) {
        this.applicationId = applicationId;
        this.fileId = fileId;
        this.blind = blind;
        this.signature = signature;
    }

    public Long getFileId() {
        return fileId;
    }

    public boolean isBlind() {
        return blind;
    }

    public Signature getSignature() {
        return signature;
    }
}
