package org.yucang.scoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Who may sit on a panel: nobody of the applicant's city, without a conflict, present, and not loaded already. */
record DrawConstraints(Applicant applicant, LocalDate from, LocalDate to, DrawTerms terms, Map<Long, Long> loads) {

    /** Why this expert may not be drawn; empty if he may. */
    Optional<Exclusion> exclude(Expert expert) {
        return applicant.conflict(expert, from).or(() -> hindrance(expert));
    }

    private Optional<Exclusion> hindrance(Expert expert) {
        if (!terms.isAbsentToo() && expert.isAway(from, to)) {
            return Optional.of(new Exclusion("draw.excluded.AWAY", from + " – " + to));
        }
        var load = loads.getOrDefault(expert.getPersonId(), 0L);
        return load >= terms.getLoadLimit()
                ? Optional.of(new Exclusion("draw.excluded.LOAD", load.toString()))
                : Optional.empty();
    }
}
