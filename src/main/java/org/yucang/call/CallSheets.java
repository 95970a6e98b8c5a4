package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what the pages show of a call. */
@ApplicationScoped
public class CallSheets {

    @Inject
    private Categories categories;

    @Inject
    private Tiers tiers;

    @Inject
    private Rates rates;

    @Inject
    private Timeline timeline;

    @Inject
    private Outages outages;

    @Inject
    private StageExtensions postponements;

    public CallSheet of(Call call) {
        var dated = call.getOpensAt() != null && call.getClosesAt() != null;
        return new CallSheet(
                call,
                categories.openIn(call),
                tiers.of(call.getId()),
                rates.of(call.getId()),
                dated ? timeline.of(call) : null,
                call.isPublished()
                        ? outages.within(call.getOpensAt(), call.getClosing().last())
                        : List.of(),
                postponements.of(call.getId()));
    }
}
