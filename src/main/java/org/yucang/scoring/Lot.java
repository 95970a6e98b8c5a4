package org.yucang.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lot of a draw with the panel it has given: it says who is next for a seat, and can be cast again from what was kept. */
record Lot(Draw draw, List<Seat> panel) {

    /** Offers a seat, as everything stood at a time, to one after the other until somebody is not excluded. */
    Succession next(Seat seat, Instant time, Function<Long, Optional<Exclusion>> exclusion) {
        var known = draw.candidates().stream()
                .map(DrawCandidate::candidate)
                .collect(Collectors.toMap(Candidate::personId, Function.identity()));
        var sat = panel.stream()
                .flatMap(each -> holders(each, seat, time))
                .map(SeatHolder::getPersonId)
                .collect(Collectors.toSet());
        return Succession.of(
                draw.order(time).stream()
                        .filter(candidate -> !sat.contains(candidate.personId()))
                        .toList(),
                known.get(last(seat, seat, time).getPersonId()),
                panel.stream()
                        .filter(other -> other.getPosition() != seat.getPosition())
                        .map(other -> last(other, seat, time))
                        .filter(holder -> !holder.isGone(time))
                        .map(holder -> known.get(holder.getPersonId()))
                        .toList(),
                exclusion);
    }

    /** Whether the seed and the numbers give the same panel again, and the same substitutes one after the other. */
    boolean repeats() {
        var first = panel.stream()
                .map(seat -> seat.getHolders().get(0).getPersonId())
                .toList();
        return first.equals(draw.cast().stream().map(Candidate::personId).toList())
                && substitutes().allMatch(this::isNext);
    }

    Stream<SeatHolder> substitutes() {
        return panel.stream().flatMap(seat -> seat.getHolders().stream().skip(1));
    }

    private boolean isNext(SeatHolder substitute) {
        var passed = substitute.passed();
        return next(substitute.getSeat(), substitute.getSince(), id -> Optional.ofNullable(passed.get(id)))
                .equals(new Succession(Optional.of(substitute.getPersonId()), passed));
    }

    /** Those who sat in a seat before another was filled; of seats filled at one time the first comes before the second. */
    private static Stream<SeatHolder> holders(Seat seat, Seat filled, Instant time) {
        return seat.getHolders().stream()
                .filter(holder -> holder.getSince().isBefore(time)
                        || holder.getSince().equals(time) && seat.getPosition() < filled.getPosition());
    }

    private static SeatHolder last(Seat seat, Seat filled, Instant time) {
        return holders(seat, filled, time).reduce((earlier, later) -> later).orElseThrow();
    }
}
