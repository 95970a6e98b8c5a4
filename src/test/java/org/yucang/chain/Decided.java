package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.Acting;
import org.yucang.panel.BudgetMode;
import org.yucang.panel.Consulting;
import org.yucang.panel.Deciding;
import org.yucang.panel.MeetingDecision;
import org.yucang.panel.Proposing;
import org.yucang.panel.RankedLine;
import org.yucang.platform.ProgrammeClock;
import org.yucang.publicity.Acknowledging;
import org.yucang.publicity.Objecting;
import org.yucang.publicity.Objector;
import org.yucang.publicity.ObjectorKind;
import org.yucang.publicity.PublicRow;
import org.yucang.publicity.PublicState;
import org.yucang.publicity.PublishingList;
import org.yucang.publicity.ReadingList;
import org.yucang.publicity.RulingObjections;
import org.yucang.publicity.RulingOutcome;

/** The part of the chain that is done for all firms together: proposal, meeting, public list, an objection to one firm. */
@RequestScoped
public class Decided {

    private static final List<String> DEPARTMENTS = List.of("finance", "tax", "customs", "market", "emergency");

    @Inject
    private Acting acting;

    @Inject
    private Proposing proposing;

    @Inject
    private Consulting consulting;

    @Inject
    private Deciding deciding;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private PublishingList publishing;

    @Inject
    private ReadingList list;

    @Inject
    private Objecting objecting;

    @Inject
    private Acknowledging acknowledging;

    @Inject
    private RulingObjections ruling;

    public String titleOf(Long callId) {
        return proposing.call(callId).getTitleZh();
    }

    public List<RankedLine> ranking(Long callId) throws Exception {
        acting.as("province");
        return proposing.standing(callId, BudgetMode.WITHIN).lines();
    }

    public void propose(Long callId) throws Exception {
        acting.as("province");
        proposing.propose(callId, BudgetMode.WITHIN, Candidate.RARE);
        assertThat(deciding.proposal(callId).getReason()).isEqualTo(Candidate.RARE);
    }

    /** Each department answers that it has nothing against any of the firms. */
    public void consult(Long callId) throws Exception {
        for (var department : DEPARTMENTS) {
            acting.as(department);
            var firms = consulting.firms(callId);
            assertThat(firms).isNotEmpty();
            consulting.answer(callId, firms);
        }
    }

    public void adopt(Long callId) throws Exception {
        acting.as("province");
        assertThatThrownBy(() -> deciding.adopt(callId, "〔2021〕第8次厅务会", clock.today(), Candidate.RARE, false))
                .hasMessage("panel.meeting.samePerson");
        acting.as("province2");
        deciding.adopt(callId, "〔2021〕第8次厅务会", clock.today(), Candidate.RARE, false);
        assertThat(proposing.earlier(callId))
                .extracting(MeetingDecision::getNote)
                .containsExactly(Candidate.RARE);
    }

    public void publish(Long callId) throws Exception {
        acting.as("province");
        publishing.publish(callId, "豫商电商公示〔2021〕" + callId + "号");
        assertThat(list.rows(callId)).extracting(PublicRow::state).containsOnly(PublicState.SHOWN);
    }

    /** A person objects to the firm in a place by name and in writing; the others' days run on. */
    public Long object(Long callId, int position) {
        var objector = new Objector(ObjectorKind.PERSON, "赵𠮷明", "13900139000");
        var holder = list.rows(callId).get(position - 1).holderId();
        var id = objecting.file(holder, objector, Candidate.RARE, null, null).getId();
        assertThat(list.rows(callId).get(position - 1).state()).isEqualTo(PublicState.SUSPENDED);
        return id;
    }

    public void admit(Long objectionId) throws Exception {
        acting.as("province2");
        assertThat(acknowledging.objection(objectionId).objection().getGrounds())
                .isEqualTo(Candidate.RARE);
        assertThat(acknowledging.objection(objectionId).objection().getName()).isEqualTo("赵𠮷明");
        acknowledging.admit(objectionId);
    }

    /** Who checked the qualification may not rule; another finds the objection not to be right. */
    public void refuse(Long objectionId) throws Exception {
        acting.as("province");
        assertThatThrownBy(() -> ruling.rule(objectionId, RulingOutcome.REFUSED, Candidate.RARE))
                .hasMessage("objection.firstReviewer");
        acting.as("province2");
        ruling.rule(objectionId, RulingOutcome.REFUSED, Candidate.RARE);
        assertThat(ruling.objection(objectionId).ruling().getReason()).isEqualTo(Candidate.RARE);
    }
}
