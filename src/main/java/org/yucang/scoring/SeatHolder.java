package org.yucang.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yucang.RuleViolation;

/** An expert in a seat: first he declares that he has no conflict, then he scores; or he recuses himself and leaves. */
@Entity
@Table(name = "seat_holder")
public class SeatHolder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    private Seat seat;

    @Column(name = "person_id")
    private Long personId;

    private Instant since;

    @OneToMany(mappedBy = "holder", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ConflictDeclaration> declarations = new ArrayList<>();

    @OneToOne(mappedBy = "holder", cascade = CascadeType.PERSIST)
    private ScoreSheet sheet;

    protected SeatHolder() {}

    SeatHolder(Seat seat, Long personId, Instant since) {
        this.seat = seat;
        this.personId = personId;
        this.since = since;
    }

    void declareNoConflict(Instant now) {
        declare(false, null, now);
        if (sheet == null) {
            sheet = new ScoreSheet(this);
        }
    }

    void recuse(String reason, Instant now) {
        declare(true, reason, now);
    }

    private void declare(boolean conflict, String reason, Instant now) {
        if (isSigned()) {
            throw new RuleViolation("score.alreadySigned");
        }
        declarations.add(new ConflictDeclaration(this, conflict, reason, now));
    }

    public boolean isDeclared() {
        return sheet != null && recusal().isEmpty();
    }

    public Optional<ConflictDeclaration> recusal() {
        return declarations.stream().filter(ConflictDeclaration::isConflict).findFirst();
    }

    public boolean isSigned() {
        return sheet != null && sheet.isSigned();
    }

    public Optional<ScoreSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    public Seat getSeat() {
        return seat;
    }

    public Long getPersonId() {
        return personId;
    }

    public Instant getSince() {
        return since;
    }
}
