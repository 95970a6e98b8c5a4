package org.yucang.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yucang.panel.AdoptedAward;

/** That an application stands in a place from the day it was posted, with its tier and what it is to be awarded. */
@Entity
@Table(name = "place_holder")
public class PlaceHolder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "application_id")
    private Long applicationId;

    private String tier;
    private BigDecimal amount;
    private BigDecimal carried;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    protected PlaceHolder() {
        // for JPA
    }

    public PlaceHolder(Long placeId, AdoptedAward award, LocalDate postedOn) {
        this(placeId, award, award.amount(), award.carried(), postedOn);
    }

    private PlaceHolder(Long placeId, AdoptedAward award, BigDecimal amount, BigDecimal carried, LocalDate postedOn) {
        this.placeId = placeId;
        this.applicationId = award.applicationId();
        this.tier = award.tier();
        this.amount = amount;
        this.carried = carried;
        this.postedOn = postedOn;
    }

    /** The firm that follows into this place; it gets its own award, but never more than has become free here. */
    PlaceHolder succeededBy(AdoptedAward next, LocalDate today) {
        var paid = next.amount().min(amount);
        return new PlaceHolder(placeId, next, paid, next.amount().subtract(paid).min(carried), today);
    }

    public Long getId() {
        return id;
    }

    public Long getPlaceId() {
        return placeId;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public String getTier() {
        return tier;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getCarried() {
        return carried;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }
}
