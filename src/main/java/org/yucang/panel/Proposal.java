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

/** What the panel puts before the meeting: the list, its amounts and, above the budget, the one mode chosen with its reason. */
@Entity
@Table(name = "proposal")
public class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "ranking_id")
    private Long rankingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "budget_mode")
    private BudgetMode mode;

    private String reason;

    @Embedded
    private Signature signature;

    protected Proposal() {
        // for JPA
    }

    Proposal(Ranking ranking, BudgetMode mode, String reason, Signature signature) {
        this.callId = ranking.getCallId();
        this.rankingId = ranking.getId();
        this.mode = mode;
        this.reason = reason;
        this.signature = signature;
    }

    public Long getId() {
        return id;
    }

    public Long getCallId() {
        return callId;
    }

    public Long getRankingId() {
        return rankingId;
    }

    public BudgetMode getMode() {
        return mode;
    }

    public String getReason() {
        return reason;
    }

    public Signature getSignature() {
        return signature;
    }
}
