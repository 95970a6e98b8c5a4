package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yucang.application.Application;
import org.yucang.panel.Adopted;
import org.yucang.panel.AdoptedAward;
import org.yucang.panel.RankedFirms;
import org.yucang.platform.Outbox;

/** Tells every firm that was ranked whether it is on the list that has just been posted. */
@ApplicationScoped
class Announcement {

    @Inject
    private Adopted adopted;

    @Inject
    private RankedFirms ranked;

    @Inject
    private Outbox outbox;

    void tell(Long callId, String number, List<LocalDate> firstAndLastDay) {
        var listed =
                adopted.of(callId).stream().map(AdoptedAward::applicationId).collect(Collectors.toSet());
        ranked.of(callId).forEach((applicationId, office) -> {
            if (listed.contains(applicationId)) {
                outbox.send(
                        office,
                        Application.KIND,
                        applicationId,
                        "publicity.told.listed",
                        number,
                        firstAndLastDay.get(0),
                        firstAndLastDay.get(1));
            } else {
                outbox.send(office, Application.KIND, applicationId, "publicity.told.notListed", number);
            }
        });
    }
}
