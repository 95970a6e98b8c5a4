package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.call.CallExtended;
import org.yucang.call.CallPublished;
import org.yucang.platform.Outbox;
import org.yucang.platform.Times;

/** Tells registered firms of a call that is published, and those whom it concerns of a closing that has moved. */
@ApplicationScoped
class TellingFirms {

    @Inject
    private Enterprises enterprises;

    @Inject
    private Outbox outbox;

    void published(@Observes CallPublished published) {
        var call = published.call();
        tell(call, List.of(), "call.told.published", call.getNumber(), Times.show(call.getClosesAt()));
    }

    void extended(@Observes CallExtended extended) {
        var notice = extended.extension();
        tell(
                extended.call(),
                notice.getRegions(),
                notice.getRegions().isEmpty() ? "call.told.extended" : "call.told.region",
                extended.call().getNumber(),
                notice.getDocumentNumber(),
                Times.show(notice.getClosesAt()),
                notice.getReason());
    }

    private void tell(Call call, Collection<String> regions, String key, Object... arguments) {
        enterprises
                .in(regions)
                .forEach(firm -> outbox.send("enterprise:" + firm, "call", call.getId(), key, arguments));
    }
}
