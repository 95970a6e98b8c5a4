package org.yucang.panel;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What decides the place of one application: its total, then the unrounded total, the computed subtotal, Q10 and Q5, and
 * last the place the meeting gave it among equals, if it did.
 */
public record Standing(
        Long applicationId,
        BigDecimal total,
        BigDecimal unrounded,
        BigDecimal computed,
        BigDecimal q10,
        BigDecimal q5,
        boolean floorsMet,
        Integer vote) {

    /** The order of the ranking; two standings that compare as equal are tied, and nothing else may part them. */
    static final Comparator<Standing> ORDER = Comparator.comparing(Standing::floorsMet)
            .reversed()
            .thenComparing(Standing::total, Comparator.reverseOrder())
            .thenComparing(Standing::unrounded, Comparator.reverseOrder())
            .thenComparing(Standing::computed, Comparator.reverseOrder())
            .thenComparing(Standing::q10, Comparator.reverseOrder())
            .thenComparing(Standing::q5, Comparator.reverseOrder())
            .thenComparing(Standing::vote, Comparator.nullsLast(Comparator.naturalOrder()));

    boolean tiedWith(Standing other) {
        return ORDER.compare(this, other) == 0;
    }

    /** What parted this standing from the one just above it, as a message key, or null if the total alone did. */
    String partedBy(Standing above) {
        if (above == null || floorsMet != above.floorsMet || total.compareTo(above.total) != 0) {
            return null;
        }
        if (unrounded.compareTo(above.unrounded) != 0) {
            return "panel.parted.unrounded";
        }
        if (computed.compareTo(above.computed) != 0) {
            return "panel.parted.computed";
        }
        if (q10.compareTo(above.q10) != 0) {
            return "panel.parted.q10";
        }
        if (q5.compareTo(above.q5) != 0) {
            return "panel.parted.q5";
        }
        return tiedWith(above) ? "panel.parted.nothing" : "panel.parted.vote";
    }
}
