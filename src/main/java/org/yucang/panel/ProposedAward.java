package org.yucang.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One line of a proposal: the tier's award, what is paid of it this year and what is carried to the next; both zero: cut. */
@Entity
@Table(name = "proposed_award")
public class ProposedAward {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "proposal_id")
    private Long proposalId;

    private int position;
    private int place;

    @Column(name = "application_id")
    private Long applicationId;

    private String tier;
    private BigDecimal award;
    private BigDecimal amount;
    private BigDecimal carried;

    protected ProposedAward() {
        // for JPA
    }

    ProposedAward(Long proposalId, int position, Share share) {
        this.proposalId = proposalId;
        this.position = position;
        this.place = share.rank();
        this.applicationId = share.applicationId();
        this.tier = share.tier();
        this.award = share.before();
        this.amount = share.amount();
        this.carried = share.carried();
    }

    public boolean isListed() {
        return amount.signum() > 0 || carried.signum() > 0;
    }

    public int getPosition() {
        return position;
    }

    public int getPlace() {
        return place;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public String getTier() {
        return tier;
    }

    /** The tier's award, before the budget was looked at. */
    public BigDecimal getAward() {
        return award;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getCarried() {
        return carried;
    }
}
