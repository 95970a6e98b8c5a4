package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.chain.Candidate;
import org.yucang.chain.Filing;
import org.yucang.chain.Journey;
import org.yucang.enterprise.KeepingColleagues;
import org.yucang.enterprise.KeepingProfile;
import org.yucang.platform.Audit;
import org.yucang.platform.AuditEntry;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;

/** Two people of one firm stand behind what it submits: one hands over, the other gives back or approves. */
class SecondPersonIT extends InContainer {

    private static final Candidate FIRM =
            new Candidate("enterprise23", "", "", "", Candidate.JIA.depots(), "46", "12", "860", List.of());
    private static final String SECOND = "second.reader";
    private static final String REASON = "出口额与报表不符 😀𠮷";

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Filing filing;

    @Inject
    private Filling filling;

    @Inject
    private KeepingProfile profile;

    @Inject
    private KeepingColleagues colleagues;

    @Inject
    private HandingOver handing;

    @Inject
    private Submitting submitting;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    @Test
    void what_one_hands_over_another_gives_back_with_a_reason_or_approves_and_submits() throws Exception {
        var id = filing.filledIn(FIRM, journey.openCall(20));
        twoPeople();
        assertThatThrownBy(() -> submitting.submit(id)).hasMessage("submission.notHandedOver");
        handing.handOver(id);
        assertThatThrownBy(() -> submitting.submit(id)).hasMessage("submission.samePerson");
        assertThatThrownBy(() -> handing.giveBack(id, REASON)).hasMessage("submission.ownHandover");

        acting.as(SECOND);
        assertThat(handing.approval(id).isToApprove()).isTrue();
        assertThatThrownBy(() -> handing.giveBack(id, " ")).hasMessage("submission.returnReason");
        handing.giveBack(id, REASON);
        assertThatThrownBy(() -> submitting.submit(id)).hasMessage("submission.notHandedOver");
        assertThatThrownBy(() -> handing.giveBack(id, REASON)).hasMessage("submission.notHandedOver");

        acting.as(FIRM.login());
        theFirstIsTold(id);
        filling.enter(id, "exportTotal", new BigDecimal("91000000"));
        handing.handOver(id);
        assertThat(handing.approval(id).givenBack()).isEmpty();
        assertThatThrownBy(() -> submitting.submit(id)).hasMessage("submission.samePerson");

        acting.as(SECOND);
        assertThat(submitting.submit(id)).startsWith("YC");
        assertThatThrownBy(() -> handing.giveBack(id, REASON)).hasMessage("application.versionFrozen");
    }

    private void twoPeople() {
        colleagues.open(SECOND, "复核人", "second.reader@firm.example", "Yucang-2021");
        var wishes = profile.mine().profile();
        wishes.setSecondApproval(true);
        profile.save(wishes, profile.mine().getVersion());
    }

    private void theFirstIsTold(Long id) {
        var approval = handing.approval(id);
        assertThat(approval.isToHandOver()).isTrue();
        assertThat(approval.givenBack()).hasValueSatisfying(givenBack -> {
            assertThat(givenBack.getReason()).isEqualTo(REASON);
            assertThat(givenBack.getByName()).isEqualTo("复核人");
        });
        assertThat(outbox.of(List.of("enterprise:" + acting.enterprise()), 0, 50))
                .filteredOn(message -> id.equals(message.getSubjectId()))
                .extracting(OutgoingMessage::getMessageKey)
                .startsWith("notice.givenBack");
        assertThat(audit.of(Application.KIND, id))
                .filteredOn(act -> act.getAct().equals("act.submissionGivenBack"))
                .extracting(AuditEntry::getDetail)
                .containsExactly(REASON);
    }
}
