package org.yucang.scoring;

import java.util.Locale;
import java.util.Set;
import org.yucang.person.RecommendingUnit;

/** An expert in the list of the pool, with how many sheets he has still to sign. */
public record ExpertRow(
        Long personId,
        String name,
        ExpertField field,
        Set<ExpertField> fields,
        String employer,
        RecommendingUnit unit,
        boolean away,
        long load) {

    public String unitName(Locale language) {
        return unit == null ? "—" : unit.name(language);
    }
}
