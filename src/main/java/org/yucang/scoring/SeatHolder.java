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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yucang.RuleViolation;
import org.yucang.platform.Actor;

/** An expert in a seat: first he declares that he has no conflict, then he scores; or he leaves, himself or by order. */
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

    @OneToMany(mappedBy = "holder", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ScoreSheet> sheets = new ArrayList<>();

    @OneToMany(mappedBy = "holder", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PassedOver> passed = new ArrayList<>();

    @OneToOne(mappedBy = "holder", cascade = CascadeType.PERSIST)
    private Departure departure;

    protected SeatHolder() {}

    SeatHolder(Seat seat, Long personId, Instant since) {
        this.seat = seat;
        this.personId = personId;
        this.since = since;
    }

    /** Sits in the seat because others could not take it. */
    void passOver(Map<Long, Exclusion> others) {
        others.forEach((other, exclusion) -> passed.add(new PassedOver(this, other, exclusion)));
    }

    /** Who could not take the seat before him, and why. */
    Map<Long, Exclusion> passed() {
        return passed.stream().collect(Collectors.toMap(PassedOver::getPersonId, PassedOver::exclusion));
    }

    void declareNoConflict(Instant now) {
        declarations.add(new ConflictDeclaration(this, false, null, now));
        if (sheets.isEmpty()) {
            sheets.add(new ScoreSheet(this));
        }
    }

    /** Declares a conflict, before or after scoring, and leaves. */
    void recuse(String reason, Actor himself, Instant now) {
        declarations.add(new ConflictDeclaration(this, true, reason, now));
        leave(Departure.Cause.RECUSED, reason, himself, now);
    }

    /** Leaves the seat; what was signed in it is void and stays on record. */
    void leave(Departure.Cause cause, String reason, Actor by, Instant now) {
        if (isGone()) {
            throw new RuleViolation("seat.alreadyLeft");
        }
        departure = new Departure(this, cause, given(reason), by, now);
    }

    /** Follows the signed sheet by another version, in which the expert may score anew. */
    void reopen(String reason, Actor by, Instant now) {
        if (!isSigned() || isGone()) {
            throw new RuleViolation("score.notSigned");
        }
        sheets.add(sheet().orElseThrow().next(given(reason), by, now));
    }

    private static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("seat.reasonMissing");
        }
        return reason.strip();
    }

    public boolean isGone() {
        return departure != null;
    }

    /** Whether he had left by then. */
    boolean isGone(Instant time) {
        return departure().filter(left -> !left.getAt().isAfter(time)).isPresent();
    }

    public Optional<Departure> departure() {
        return Optional.ofNullable(departure);
    }

    public boolean isDeclared() {
        return !sheets.isEmpty() && !isGone();
    }

    /** When he declared that he has no conflict. */
    public Optional<Instant> declaredAt() {
        return declarations.stream()
                .filter(declaration -> !declaration.isConflict())
                .map(ConflictDeclaration::getAt)
                .findFirst();
    }

    /** Whether the latest version of his sheet is signed, valid or not. */
    public boolean isSigned() {
        return sheet().filter(ScoreSheet::isSigned).isPresent();
    }

    /** The version of the sheet that counts. */
    public Optional<ScoreSheet> sheet() {
        return sheets.isEmpty() ? Optional.empty() : Optional.of(sheets.get(sheets.size() - 1));
    }

    /** The versions before the one that counts, the oldest first. */
    public List<ScoreSheet> earlier() {
        return sheets.isEmpty() ? List.of() : List.copyOf(sheets.subList(0, sheets.size() - 1));
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
