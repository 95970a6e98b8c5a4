package org.yucang.scoring;

import java.time.Instant;
import org.yucang.person.Person;

/** Somebody who was drawn into a seat: since when, and whether he recused himself or has signed. */
public record PanelRow(
        int seat, String name, ExpertField field, String employer, Instant since, String recusal, boolean signed) {

    static PanelRow of(SeatHolder holder, Expert expert, Person person) {
        return new PanelRow(
                holder.getSeat().getPosition(),
                person.getName(),
                expert.getField(),
                expert.getEmployer(),
                holder.getSince(),
                holder.recusal().map(ConflictDeclaration::getReason).orElse(null),
                holder.isSigned());
    }

    public boolean isRecused() {
        return recusal != null;
    }
}
