package org.yucang.scoring;

import java.time.Instant;
import org.yucang.person.Person;

/** Somebody who was drawn into a seat: since when, whether he has declared, signed, still to explain or left, and what was found about him. */
public record PanelRow(
        Long seatId,
        int seat,
        String name,
        ExpertField field,
        String employer,
        Instant since,
        Instant declared,
        Instant due,
        boolean late,
        boolean signed,
        boolean explains,
        Departure departure,
        Waiver waiver,
        Exclusion link) {

    static PanelRow of(
            SeatHolder holder,
            Expert expert,
            Person person,
            Instant due,
            boolean late,
            boolean explains,
            Exclusion link) {
        var last = holder.getSeat().holder() == holder;
        return new PanelRow(
                holder.getSeat().getId(),
                holder.getSeat().getPosition(),
                person.getName(),
                expert.getField(),
                expert.getEmployer(),
                holder.getSince(),
                holder.declaredAt().orElse(null),
                due,
                late && (explains || !holder.isSigned()) && !holder.isGone(),
                holder.isSigned(),
                explains,
                holder.departure().orElse(null),
                last ? holder.getSeat().waiver().orElse(null) : null,
                link);
    }

    public boolean isGone() {
        return departure != null;
    }

    /** The key of his state, and its shape. */
    public String getState() {
        return isGone()
                ? (signed ? "void" : "left")
                : explains ? (late ? "unexplained" : "explaining") : signed ? "signed" : late ? "late" : "scoring";
    }

    public String getKind() {
        return isGone() ? "stop" : late ? "late" : signed && !explains ? "done" : "doing";
    }
}
