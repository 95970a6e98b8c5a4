package org.yucang.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.yucang.RuleViolation;

/** Draws a panel by lot. The same candidates and seed always give the same panel, so that a draw can be checked. */
final class ExpertDraw {

    private ExpertDraw() {}

    /** The panel in the order of its seats: as the lot falls, but with at least one expert of each required field. */
    static List<Candidate> draw(Collection<Candidate> candidates, int seats, long seed) {
        var lot = lot(candidates, seed);
        var chosen = new ArrayList<Candidate>();
        for (var field : ExpertField.REQUIRED) {
            if (chosen.stream().noneMatch(c -> c.fields().contains(field))) {
                chosen.add(lot.stream()
                        .filter(candidate -> candidate.fields().contains(field))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation(field.missingKey())));
            }
        }
        lot.stream()
                .filter(candidate -> !chosen.contains(candidate))
                .limit(seats - chosen.size())
                .forEach(chosen::add);
        if (chosen.size() < seats) {
            throw new RuleViolation("draw.tooFew", lot.size(), seats);
        }
        chosen.sort(Comparator.comparingInt(lot::indexOf));
        return chosen;
    }

    /** Whom an order offers a seat: the next of the same main field as whoever leaves it, else with whom no field is missing. */
    static Optional<Candidate> next(List<Candidate> order, Candidate leaving, Collection<Candidate> remaining) {
        var missing = EnumSet.copyOf(ExpertField.REQUIRED);
        remaining.forEach(candidate -> missing.removeAll(candidate.fields()));
        return order.stream()
                .filter(candidate -> candidate.main() == leaving.main())
                .filter(candidate -> candidate.fields().containsAll(missing))
                .findFirst()
                .or(() -> order.stream()
                        .filter(candidate -> candidate.fields().containsAll(missing))
                        .findFirst());
    }

    /** All candidates by their number, shuffled once by the seed. */
    static List<Candidate> lot(Collection<Candidate> candidates, long seed) {
        var lot = candidates.stream()
                .sorted(Comparator.comparing(Candidate::personId))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(lot, new Random(seed));
        return lot;
    }
}
