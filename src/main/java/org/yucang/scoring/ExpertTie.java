package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A firm or person to whom an expert is tied, as he or the province has entered it. */
@Entity
@Table(name = "expert_tie")
public class ExpertTie {

    private static final int YEARS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Expert expert;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    private String name;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "struck_at")
    private Instant struckAt;

    protected ExpertTie() {}

    ExpertTie(Expert expert, TieKind kind, String name, String creditCode, LocalDate endedOn, Instant recordedAt) {
        this.expert = expert;
        this.kind = kind;
        this.name = name;
        this.creditCode = creditCode;
        this.endedOn = endedOn;
        this.recordedAt = recordedAt;
    }

    /** Whether it still bars him: it was not struck, and it lasts or ended less than three years ago. */
    boolean counts(LocalDate today) {
        return struckAt == null
                && (kind == TieKind.KIN || endedOn == null || !endedOn.isBefore(today.minusYears(YEARS)));
    }

    void strike(Instant now) {
        struckAt = now;
    }

    public Long getId() {
        return id;
    }

    public TieKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public boolean isStruck() {
        return struckAt != null;
    }
}
