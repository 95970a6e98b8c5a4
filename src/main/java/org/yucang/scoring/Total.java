package org.yucang.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What an application reached at one time: its four parts, their sum, and how each criterion came to its points. */
@Entity
@Table(name = "total")
public class Total {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "call_id")
    private Long callId;

    @Embedded
    private Parts parts;

    private BigDecimal points;
    private BigDecimal unrounded;

    @Column(name = "missed_floors")
    private String missedFloors;

    private Instant at;

    @OneToMany(mappedBy = "total", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CriterionPoints> criteria = new ArrayList<>();

    protected Total() {}

    Total(Long applicationId, Long callId, Scorecard card, Instant at) {
        this.applicationId = applicationId;
        this.callId = callId;
        this.parts = new Parts(card);
        this.points = card.total();
        this.unrounded = card.unrounded();
        this.missedFloors = String.join(",", card.missedFloors());
        this.at = at;
        card.lines().forEach(line -> criteria.add(new CriterionPoints(this, criteria.size() + 1, line)));
    }

    /** How one criterion came out. */
    public Optional<CriterionPoints> criterion(String code) {
        return criteria.stream().filter(c -> c.getCriterion().equals(code)).findFirst();
    }

    /** Whether these definitions, by decision id, are the ones that gave its points. */
    boolean isBy(Map<String, String> pinned) {
        return criteria.stream()
                .map(CriterionPoints::getTableId)
                .filter(Objects::nonNull)
                .anyMatch(pinned::containsValue);
    }

    /** What the tables gave, without the experts. */
    public BigDecimal getComputed() {
        return parts.computed();
    }

    /** What was taken off the sum of the parts; zero or less. */
    public BigDecimal getDeducted() {
        return criteria.stream()
                .filter(line -> line.getPart().equals(DeductedPoints.PART))
                .map(CriterionPoints::getPoints)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isFloorsMet() {
        return missedFloors.isEmpty();
    }

    public List<String> getMissedFloors() {
        return isFloorsMet() ? List.of() : Arrays.asList(missedFloors.split(","));
    }

    public String getMissedText() {
        return String.join(", ", getMissedFloors());
    }

    public Long getId() {
        return id;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public Long getCallId() {
        return callId;
    }

    public Parts getParts() {
        return parts;
    }

    /** The sum of the parts less the deductions, to 0.01. */
    public BigDecimal getPoints() {
        return points;
    }

    /** The same with the experts' mean to 0.0001, by which equal totals are parted. */
    public BigDecimal getUnrounded() {
        return unrounded;
    }

    public Instant getAt() {
        return at;
    }

    public List<CriterionPoints> getCriteria() {
        return List.copyOf(criteria);
    }
}
