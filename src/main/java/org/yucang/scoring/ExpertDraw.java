package org.yucang.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.yucang.RuleViolation;

/** Draws a panel by lot. The same pool, constraints and seed always give the same panel, so that a draw can be checked. */
public final class ExpertDraw {

    private ExpertDraw() {}

    /** The panel in the order of its seats: as the lot falls, but with at least one expert of each field. */
    public static List<Expert> draw(Collection<Expert> pool, DrawConstraints constraints, long seed) {
        var lot = lot(pool, constraints, seed);
        var chosen = new ArrayList<Expert>();
        for (var field : ExpertField.values()) {
            chosen.add(lot.stream()
                    .filter(expert -> expert.getField() == field)
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation(field.missingKey())));
        }
        lot.stream()
                .filter(expert -> !chosen.contains(expert))
                .limit(constraints.seats() - chosen.size())
                .forEach(chosen::add);
        if (chosen.size() < constraints.seats()) {
            throw new RuleViolation("draw.tooFew", lot.size(), constraints.seats());
        }
        chosen.sort(Comparator.comparingInt(lot::indexOf));
        return chosen;
    }

    /** The next by the same lot who has not been drawn yet and keeps every field on the panel that remains. */
    public static Expert next(
            Collection<Expert> pool,
            DrawConstraints constraints,
            long seed,
            Set<Long> alreadyDrawn,
            Collection<Expert> remaining) {
        var missing = EnumSet.allOf(ExpertField.class);
        missing.removeAll(remaining.stream().map(Expert::getField).collect(Collectors.toSet()));
        return lot(pool, constraints, seed).stream()
                .filter(expert -> !alreadyDrawn.contains(expert.getPersonId()))
                .filter(expert -> missing.isEmpty() || missing.contains(expert.getField()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("draw.noReserve"));
    }

    private static List<Expert> lot(Collection<Expert> pool, DrawConstraints constraints, long seed) {
        var lot = pool.stream()
                .filter(constraints::admits)
                .sorted(Comparator.comparing(Expert::getPersonId))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(lot, new Random(seed));
        return lot;
    }
}
