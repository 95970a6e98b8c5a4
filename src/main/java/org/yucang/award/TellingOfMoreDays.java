package org.yucang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.yucang.application.Applications;
import org.yucang.call.Stage;
import org.yucang.call.StageExtended;
import org.yucang.panel.RankedFirms;
import org.yucang.publicity.PlaceHolder;
import org.yucang.publicity.Places;
import org.yucang.publicity.PublicityNotices;
import org.yucang.review.MoreDays;

/** Tells the firms that have come through the review, as far as they are still in, of more days for what is to come. */
@ApplicationScoped
class TellingOfMoreDays {

    private static final Set<Stage> TO_COME = EnumSet.of(
            Stage.CONSULTATION, Stage.MEETING, Stage.PUBLICITY, Stage.RECOGNITION, Stage.RELEASE, Stage.PAYMENT);

    @Inject
    private RankedFirms ranked;

    @Inject
    private PublicityNotices notices;

    @Inject
    private Places places;

    @Inject
    private Recognitions recognitions;

    @Inject
    private Awards awards;

    @Inject
    private Applications applications;

    @Inject
    private MoreDays moreDays;

    void tell(@Observes StageExtended extended) {
        var extension = extended.extension();
        if (TO_COME.contains(extension.getStage())) {
            applications.firms(stillIn(extension.getCallId())).forEach((applicationId, firm) -> {
                if (extension.concerns(firm.regions())) {
                    moreDays.tell(applications.get(applicationId), firm, extension);
                }
            });
        }
    }

    /** The applications whose money is not paid, who stand on the posted list, or who are ranked; whatever is latest. */
    private Collection<Long> stillIn(Long callId) {
        if (recognitions.of(callId).isPresent()) {
            return awards.unpaid(callId).stream().map(Award::getApplicationId).toList();
        }
        return notices.of(callId).isPresent()
                ? places.standing(callId).stream()
                        .map(PlaceHolder::getApplicationId)
                        .toList()
                : ranked.of(callId).keySet();
    }
}
