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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

    protected Seat() {}

    Seat(Draw draw, int position, Expert expert, Instant now) {
        this.draw = draw;
        this.applicationId = draw.getApplicationId();
        this.position = position;
        seat(expert, now);
    }

    /** Gives the seat to an expert, in place of whoever sat in it. */
    void seat(Expert expert, Instant now) {
        holders.add(new SeatHolder(this, expert.getPersonId(), now));
    }

    public SeatHolder holder() {
        return holders.get(holders.size() - 1);
    }

    public boolean isSigned() {
        return holder().isSigned();
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
