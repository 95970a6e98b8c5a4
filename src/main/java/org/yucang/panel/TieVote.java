package org.yucang.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place a meeting gave an application among those it was tied with; the last parting of equals. */
@Entity
@Table(name = "tie_vote")
class TieVote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "decision_id")
    private Long decisionId;

    @Column(name = "application_id")
    private Long applicationId;

    private int position;

    protected TieVote() {
        // for JPA
    }

    TieVote(Long decisionId, Long applicationId, int position) {
        this.decisionId = decisionId;
        this.applicationId = applicationId;
        this.position = position;
    }

    Long getApplicationId() {
        return applicationId;
    }

    int getPosition() {
        return position;
    }
}
