package org.yucang.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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
import org.yucang.platform.Actor;

/** A place on the panel of an application; the expert who sits in it last is the one who scores. */
@Entity
@Table(name = "seat")
public class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "draw_id")
    private Draw draw;

    @Column(name = "application_id")
    private Long applicationId;

    private int position;

    @OneToMany(mappedBy = "seat", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SeatHolder> holders = new ArrayList<>();

    @OneToOne(mappedBy = "seat", cascade = CascadeType.PERSIST)
    private Waiver waiver;

    protected Seat() {}

    Seat(Draw draw, int position, Long personId, Instant now) {
        this.draw = draw;
        this.applicationId = draw.getApplicationId();
        this.position = position;
        holders.add(new SeatHolder(this, personId, now));
    }

    /** Gives the seat to a substitute, in place of whoever sat in it, past those who could not take it. */
    void substitute(Long personId, Map<Long, Exclusion> passed, Instant now) {
        var holder = new SeatHolder(this, personId, now);
        holder.passOver(passed);
        holders.add(holder);
    }

    /** Goes on without anybody in it. */
    void waive(String reason, Actor by, Instant now) {
        waiver = new Waiver(this, reason, by, now);
    }

    public SeatHolder holder() {
        return holders.get(holders.size() - 1);
    }

    /** Whether its sheet is signed and valid. */
    public boolean isSigned() {
        return holder().isSigned() && !holder().isGone();
    }

    /** Whether whoever sat in it has left, nobody has taken his place, and the province has not gone on without. */
    public boolean isVacant() {
        return holder().isGone() && waiver == null;
    }

    /** Whether somebody sits in it whose sheet is still to be signed. */
    public boolean isOpen() {
        return !holder().isGone() && !holder().isSigned();
    }

    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    public Long getId() {
        return id;
    }

    public Draw getDraw() {
        return draw;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public int getPosition() {
        return position;
    }

    public List<SeatHolder> getHolders() {
        return List.copyOf(holders);
    }
}
