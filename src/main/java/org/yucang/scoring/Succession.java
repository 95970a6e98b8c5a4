package org.yucang.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who takes a seat that has become free, and who was offered it before him and could not take it. */
record Succession(Optional<Long> successor, Map<Long, Exclusion> passed) {

    /** Offers the seat in this order until somebody is not excluded. */
    static Succession of(
            List<Candidate> order,
            Candidate leaving,
            Collection<Candidate> remaining,
            Function<Long, Optional<Exclusion>> exclusion) {
        var passed = new LinkedHashMap<Long, Exclusion>();
        var left = new ArrayList<>(order);
        var next = ExpertDraw.next(left, leaving, remaining);
        while (next.isPresent()) {
            var offered = next.get().personId();
            var excluded = exclusion.apply(offered);
            if (excluded.isEmpty()) {
                return new Succession(Optional.of(offered), passed);
            }
            passed.put(offered, excluded.get());
            left.remove(next.get());
            next = ExpertDraw.next(left, leaving, remaining);
        }
        return new Succession(Optional.empty(), passed);
    }
}
