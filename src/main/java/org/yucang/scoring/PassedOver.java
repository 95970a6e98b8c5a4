package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody to whom the lot offered a seat before the substitute who holds it, and why he could not take it. */
@Entity
@Table(name = "passed_over")
public class PassedOver {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "holder_id")
    private SeatHolder holder;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "excluded_by")
    private String excludedBy;

    @Column(name = "excluded_detail")
    private String excludedDetail;

    protected PassedOver() {}

    PassedOver(SeatHolder holder, Long personId, Exclusion exclusion) {
        this.holder = holder;
        this.personId = personId;
        this.excludedBy = exclusion.key();
        this.excludedDetail = exclusion.detail();
    }

    Long getPersonId() {
        return personId;
    }

    Exclusion exclusion() {
        return new Exclusion(excludedBy, excludedDetail);
    }
}
