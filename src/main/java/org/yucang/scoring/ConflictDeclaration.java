package org.yucang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an expert declares about himself and the applicant: no conflict, or one, with its reason. */
@Entity
@Table(name = "conflict_declaration")
public class ConflictDeclaration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "holder_id")
    private SeatHolder holder;

    private boolean conflict;
    private String reason;
    private Instant at;

    protected ConflictDeclaration() {}

    ConflictDeclaration(SeatHolder holder, boolean conflict, String reason, Instant at) {
        this.holder = holder;
        this.conflict = conflict;
        this.reason = reason;
        this.at = at;
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
