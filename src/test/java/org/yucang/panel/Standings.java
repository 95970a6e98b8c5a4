package org.yucang.panel;

import java.math.BigDecimal;
import java.util.Optional;

/** Standings that read as sentences, and the bands of the default rules: 85, 75, 65. */
final class Standings {

    private Standings() {}

    static Standing scored(long id, String total) {
        return new Standing(id, points(total), points(total), points("50"), points("4"), points("7"), true, null);
    }

    static Standing missedFloors(long id, String total) {
        return new Standing(id, points(total), points(total), points("50"), points("4"), points("7"), false, null);
    }

    static Standing with(Standing s, String unrounded, String computed, String q10, String q5, Integer vote) {
        return new Standing(
                s.applicationId(),
                s.total(),
                points(unrounded),
                points(computed),
                points(q10),
                points(q5),
                s.floorsMet(),
                vote);
    }

    static Optional<String> band(Standing s) {
        if (s.total().compareTo(points("85")) >= 0) {
            return Optional.of("A");
        }
        if (s.total().compareTo(points("75")) >= 0) {
            return Optional.of("B");
        }
        return s.total().compareTo(points("65")) >= 0 ? Optional.of("C") : Optional.empty();
    }

    static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    static Quota quota(String tier, String award, int places) {
        return new Quota(tier, new BigDecimal(award), places);
    }
}
