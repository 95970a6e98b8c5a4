package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yucang.application.Application;
import org.yucang.application.Withdrawals;
import org.yucang.panel.Adopted;
import org.yucang.panel.AdoptedAward;
import org.yucang.panel.RankedFirms;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;

/** Finds who follows into a place that has become free: the next of the reserve, with a full period of its own. */
@ApplicationScoped
class Substitutes {

    @Inject
    private Places places;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Periods periods;

    @Inject
    private Adopted adopted;

    @Inject
    private RankedFirms ranked;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    /** Names the next; the place stays empty if there is none, or if two are equal, which no rule but a meeting may part. */
    void name(Long placeId) {
        var place = places.get(placeId);
        var next = next(place.getCallId());
        if (next.isEmpty()) {
            outbox.send(
                    "province",
                    PublishingList.CALL,
                    place.getCallId(),
                    "publicity.told.placeEmpty",
                    place.getPosition());
            return;
        }
        var holder = places.holderOf(placeId).succeededBy(next.get(), clock.today());
        places.add(holder);
        audit.record("act.substituteNamed", Application.KIND, holder.getApplicationId(), place.getPosition());
        outbox.send(
                ranked.of(place.getCallId()).get(holder.getApplicationId()),
                Application.KIND,
                holder.getApplicationId(),
                "publicity.told.substitute",
                periods.lastDay(holder).orElseThrow());
    }

    private Optional<AdoptedAward> next(Long callId) {
        var held = places.everyHolder(callId).stream()
                .map(PlaceHolder::getApplicationId)
                .collect(Collectors.toSet());
        return first(adopted.reserveOf(callId).stream()
                .filter(award -> !held.contains(award.applicationId()))
                .filter(award -> withdrawals.of(award.applicationId()).isEmpty())
                .toList());
    }

    static Optional<AdoptedAward> first(List<AdoptedAward> waiting) {
        var tied =
                waiting.size() > 1 && waiting.get(0).place() == waiting.get(1).place();
        return waiting.isEmpty() || tied ? Optional.empty() : Optional.of(waiting.get(0));
    }
}
