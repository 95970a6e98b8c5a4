package org.yucang.scoring;

import java.math.BigDecimal;
import java.util.List;

/** The seats drawn for an application, and whether what is signed in them is enough for a total. */
record Panel(List<Seat> seats) {

    /** Fewer valid sheets than this are no panel. */
    static final int FEWEST = 3;

    List<ScoreSheet> valid() {
        return seats.stream()
                .filter(Seat::isSigned)
                .map(seat -> seat.holder().sheet().orElseThrow())
                .toList();
    }

    /** Every seat is signed, or the province has gone on without it, and at least three sheets are valid. */
    boolean isComplete() {
        return seats.stream().allMatch(seat -> seat.isSigned() || seat.waiver().isPresent())
                && valid().size() >= FEWEST;
    }

    /** Whether somebody sits in every seat and at least one of them has still to sign. */
    boolean isFilled() {
        return seats.stream().noneMatch(Seat::isVacant) && seats.stream().anyMatch(Seat::isOpen);
    }

    Spread spread() {
        return Spread.of(totals());
    }

    /** The seats whose total lies far off the median without an explanation; none until the panel is complete. */
    List<Seat> unexplained() {
        if (!isComplete()) {
            return List.of();
        }
        var spread = spread();
        return seats.stream()
                .filter(Seat::isSigned)
                .filter(seat -> spread.isFar(seat.holder().sheet().orElseThrow().total()))
                .filter(seat ->
                        seat.holder().sheet().orElseThrow().explanation().isEmpty())
                .toList();
    }

    private List<BigDecimal> totals() {
        return valid().stream().map(ScoreSheet::total).toList();
    }
}
