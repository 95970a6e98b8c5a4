package org.yucang.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yucang.review.Signature;

/** What a department said of a firm before the meeting; silence until the end of the time counts as no objection. */
@Entity
@Table(name = "department_opinion")
public class DepartmentOpinion {

    /** A department objects, does not, or has not answered. */
    public enum Answer {
        NO_OBJECTION,
        OBJECTION,
        SILENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "application_id")
    private Long applicationId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String reason;

    @Embedded
    private Signature signature;

    protected DepartmentOpinion() {
        // for JPA
    }

    DepartmentOpinion(Long callId, Long applicationId, Answer answer, String reason, Signature signature) {
        this.callId = callId;
        this.applicationId = applicationId;
        this.answer = answer;
        this.reason = reason;
        this.signature = signature;
    }

    public boolean isObjection() {
        return answer == Answer.OBJECTION;
    }

    public boolean isSilent() {
        return answer == Answer.SILENT;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public Answer getAnswer() {
        return answer;
    }

    public String getReason() {
        return reason;
    }

    public Signature getSignature() {
        return signature;
    }
}
