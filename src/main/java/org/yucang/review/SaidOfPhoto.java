package org.yucang.review;

import java.io.Serializable;
import java.time.Instant;

/** When and where a photograph was taken, as the team says it where the camera did not write it; screenshots never bear it. */
public record SaidOfPhoto(Instant at, String place) implements Serializable {

    boolean isTimed() {
        return at != null;
    }

    boolean isPlaced() {
        return place != null && !place.isBlank();
    }
}
