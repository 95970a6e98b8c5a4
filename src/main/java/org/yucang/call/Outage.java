package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yucang.RuleViolation;

/** A time in which the portal could not be used, and what happened; deadlines are judged with it in view. */
@Entity
@Table(name = "outage")
public class Outage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "until_at")
    private Instant until;

    private String what;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Outage() {}

    Outage(Instant from, Instant until, String what, Instant now, String by) {
        if (!from.isBefore(until) || until.isAfter(now)) {
            throw new RuleViolation("outage.times");
        }
        this.from = from;
        this.until = until;
        this.what = what;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    Long getId() {
        return id;
    }

    public Instant getFrom() {
        return from;
    }

    public Instant getUntil() {
        return until;
    }

    public String getWhat() {
        return what;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
