package org.yucang.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A return of an application with one complete list of what is wrong; the enterprise answers it with a further version. */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String level;

    private int round;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @OneToMany(mappedBy = "correction", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CorrectionItem> items = new ArrayList<>();

    protected Correction() {
        // for JPA
    }

    Correction(ApplicationVersion answer, String level, int round, Instant askedAt, String askedBy) {
        this.applicationId = answer.getApplicationId();
        this.versionNumber = answer.getNumber();
        this.level = level;
        this.round = round;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }

    void list(List<Defect> defects) {
        defects.forEach(defect -> items.add(new CorrectionItem(this, items.size() + 1, defect)));
    }

    /** Whether what stands under this key may be changed in the answer: it is listed itself or as part of what is listed. */
    public boolean unlocks(String target) {
        return items.stream().anyMatch(i -> target.equals(i.getTarget()) || target.startsWith(i.getTarget() + "."));
    }

    /** Whether the county returned it, rather than the province. */
    boolean isOfCounty() {
        return level.equals(Corrections.COUNTY);
    }

    public Long getId() {
        return id;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public String getLevel() {
        return level;
    }

    public int getRound() {
        return round;
    }

    /** The number of the version that answers the return. */
    public int getVersionNumber() {
        return versionNumber;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public List<CorrectionItem> getItems() {
        return items;
    }
}
