package org.yucang.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yucang.RuleViolation;
import org.yucang.review.Signature;

/** What a meeting of the department decided on a proposal: it adopted it, or sent it back. */
@Entity
@Table(name = "meeting_decision")
public class MeetingDecision {

    private static final Pattern NUMBER = Pattern.compile("〔\\d{4}〕第\\d{1,3}次\\S{2,40}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "proposal_id")
    private Long proposalId;

    private String number;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private boolean adopted;
    private String note;

    @Embedded
    private Signature signature;

    protected MeetingDecision() {
        // for JPA
    }

    MeetingDecision(Proposal proposal, Meeting meeting, boolean adopted, String note, Signature signature) {
        if (meeting.number() == null || !NUMBER.matcher(meeting.number()).matches()) {
            throw new RuleViolation("panel.meeting.badNumber");
        }
        if (meeting.heldOn() == null || meeting.heldOn().isAfter(meeting.today())) {
            throw new RuleViolation("panel.meeting.inFuture", meeting.today());
        }
        if (Objects.equals(proposal.getSignature().getPersonId(), signature.getPersonId())) {
            throw new RuleViolation("panel.meeting.samePerson");
        }
        this.callId = proposal.getCallId();
        this.proposalId = proposal.getId();
        this.number = meeting.number();
        this.heldOn = meeting.heldOn();
        this.adopted = adopted;
        this.note = note;
        this.signature = signature;
    }

    public Long getId() {
        return id;
    }

    public Long getProposalId() {
        return proposalId;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public boolean isAdopted() {
        return adopted;
    }

    public String getNote() {
        return note;
    }

    public Signature getSignature() {
        return signature;
    }
}
