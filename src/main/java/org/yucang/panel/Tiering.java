package org.yucang.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts the scored applications of a call in order and into tiers: by score, a full tier overflowing into the next. */
final class Tiering {

    private final List<Quota> quotas;
    private final Function<Standing, Optional<String>> tierByScore;
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    private Tiering(List<Quota> quotas, Function<Standing, Optional<String>> tierByScore) {
        this.quotas = quotas;
        this.tierByScore = tierByScore;
    }

    /** The ranking under these quotas, the highest tier first; {@code tierByScore} is the call's own tier table. */
    static List<Placed> of(
            List<Standing> standings, List<Quota> quotas, Function<Standing, Optional<String>> tierByScore) {
        var tiering = new Tiering(quotas, tierByScore);
        for (var equals : groups(standings)) {
            tiering.place(equals);
        }
        return tiering.placed;
    }

    private static List<List<Standing>> groups(List<Standing> standings) {
        var groups = new ArrayList<List<Standing>>();
        for (var standing : standings.stream().sorted(Standing.ORDER).toList()) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !last.get(0).tiedWith(standing)) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(standing);
        }
        return groups;
    }

    private void place(List<Standing> equals) {
        var first = equals.get(0);
        var band = first.floorsMet() ? tierByScore.apply(first) : Optional.<String>empty();
        if (band.isEmpty()) {
            add(equals, null, first.floorsMet() ? Grounds.BELOW : Grounds.FLOORS);
            return;
        }
        var from = indexOf(band.get());
        for (var i = from; i < quotas.size(); i++) {
            var free = quotas.get(i).places() - taken.getOrDefault(quotas.get(i).tier(), 0);
            if (free > 0) {
                var fits = equals.size() <= free;
                add(equals, quotas.get(i).tier(), fits ? i == from ? Grounds.SCORE : Grounds.OVERFLOW : Grounds.TIE);
                return;
            }
        }
        add(equals, null, Grounds.FULL);
    }

    private int indexOf(String tier) {
        for (var i = 0; i < quotas.size(); i++) {
            if (quotas.get(i).tier().equals(tier)) {
                return i;
            }
        }
        throw new IllegalStateException("the tier table names a tier that the call does not have: " + tier);
    }

    private void add(List<Standing> equals, String tier, Grounds grounds) {
        var rank = placed.size() + 1;
        for (var standing : equals) {
            var above = placed.isEmpty() ? null : placed.get(placed.size() - 1).standing();
            placed.add(new Placed(standing, rank, tier, grounds, standing.partedBy(above)));
        }
        if (tier != null) {
            taken.merge(tier, equals.size(), Integer::sum);
        }
    }
}
