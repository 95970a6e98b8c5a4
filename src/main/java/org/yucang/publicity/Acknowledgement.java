package org.yucang.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yucang.RuleViolation;
import org.yucang.review.Signature;

/** That the handling office has looked at an objection and takes it up, or does not, with the reason. */
@Entity
@Table(name = "acknowledgement")
public class Acknowledgement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "objection_id")
    private Long objectionId;

    private boolean admitted;
    private String reason;

    @Embedded
    private Signature signature;

    protected Acknowledgement() {
        // for JPA
    }

    Acknowledgement(Long objectionId, boolean admitted, String reason, Signature signature) {
        if (!admitted && (reason == null || reason.isBlank())) {
            throw new RuleViolation("objection.reasonMissing");
        }
        this.objectionId = objectionId;
        this.admitted = admitted;
        this.reason = reason;
        this.signature = signature;
    }

    public Long getObjectionId() {
        return objectionId;
    }

    public boolean isAdmitted() {
        return admitted;
    }

    public String getReason() {
        return reason;
    }

    public Signature getSignature() {
        return signature;
    }
}
