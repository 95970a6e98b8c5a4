package org.yucang.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The place of one application in a ranking, with its tier, if it has one, and why. */
@Entity
@Table(name = "ranked_application")
public class RankedApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ranking_id")
    private Long rankingId;

    private int position;
    private int place;

    @Column(name = "application_id")
    private Long applicationId;

    private BigDecimal points;
    private String tier;

    @Enumerated(EnumType.STRING)
    private Grounds grounds;

    @Column(name = "parted_by")
    private String partedBy;

    protected RankedApplication() {
        // for JPA
    }

    private RankedApplication(Long rankingId, int position, Placed placed) {
        this.rankingId = rankingId;
        this.position = position;
        this.place = placed.rank();
        this.applicationId = placed.standing().applicationId();
        this.points = placed.standing().total();
        this.tier = placed.tier();
        this.grounds = placed.grounds();
        this.partedBy = placed.partedBy();
    }

    /** The lines of a ranking, in order. */
    static List<RankedApplication> of(Long rankingId, List<Placed> placed) {
        return IntStream.range(0, placed.size())
                .mapToObj(i -> new RankedApplication(rankingId, i + 1, placed.get(i)))
                .toList();
    }

    public boolean isTied() {
        return grounds == Grounds.TIE;
    }

    /** The line in the list of lines, from one on; equals stand on lines of their own. */
    public int getPosition() {
        return position;
    }

    /** The rank; equals share one. */
    public int getPlace() {
        return place;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public String getTier() {
        return tier;
    }

    public Grounds getGrounds() {
        return grounds;
    }

    /** A message key that says what parted it from the line above at an equal total, or null. */
    public String getPartedBy() {
        return partedBy;
    }
}
