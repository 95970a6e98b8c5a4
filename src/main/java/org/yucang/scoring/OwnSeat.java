package org.yucang.scoring;

import java.io.Serializable;
import java.time.Instant;

/** A seat as its holder knows it: the project's name, since when, and whether his sheet is signed. */
public record OwnSeat(Long id, String pseudonym, Instant since, boolean signed) implements Serializable {

    static OwnSeat of(Seat seat) {
        return new OwnSeat(
                seat.getId(), seat.getDraw().getPseudonym(), seat.holder().getSince(), seat.isSigned());
    }
}
