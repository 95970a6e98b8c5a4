package org.yucang.publicity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;

/**
 * How long a firm is shown: so many working days from the one after the posting. Days on which an objection was open do
 * not count, but for the day on which it came, which was shown.
 */
record PublicityPeriod(LocalDate postedOn, int days, List<Pause> pauses) {

    /**
     * The last day, or none while an objection is open. With no day left after an objection it is the day of the answer.
     *
     * @param between working days after the first date, up to and including the second
     * @param add the working day so many after a date
     */
    Optional<LocalDate> lastDay(
            ToIntBiFunction<LocalDate, LocalDate> between, BiFunction<LocalDate, Integer, LocalDate> add) {
        var from = postedOn;
        var left = days;
        for (var pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            left -= pause.from().isAfter(from) ? Math.min(left, between.applyAsInt(from, pause.from())) : 0;
            if (pause.isOpen()) {
                return Optional.empty();
            }
            from = pause.to().isAfter(from) ? pause.to() : from;
        }
        return Optional.of(left == 0 ? from : add.apply(from, left));
    }
}
