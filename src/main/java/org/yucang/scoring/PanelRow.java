package org.yucang.scoring;

import java.time.Instant;
import org.yucang.person.Person;

/** Somebody who was drawn into a seat: since when, whether he has declared, signed or left, and what was found about him. */
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
        Departure departure,
        Waiver waiver,
        Exclusion link) {

    static PanelRow of(SeatHolder holder, Expert expert, Person person, Instant due, boolean late, Exclusion link) {
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
                late && !holder.isSigned() && !holder.isGone(),
                holder.isSigned(),
                holder.departure().orElse(null),
                last ? holder.getSeat().waiver().orElse(null) : null,
                link);
    }

    public boolean isGone() {
        return departure != null;
    }

    /** The key of his state, and its shape. */
    public String getState() {
        return isGone() ? (signed ? "void" : "left") : signed ? "signed" : late ? "late" : "scoring";
    }

    public String getKind() {
        return isGone() ? "stop" : signed ? "done" : late ? "late" : "doing";
    }
}
