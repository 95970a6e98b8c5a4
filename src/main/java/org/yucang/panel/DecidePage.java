package org.yucang.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.platform.Notices;

/** The meeting's decision on the list: adopted, or sent back. */
@Named
@ViewScoped
public class DecidePage implements Serializable {

    @Inject
    private Deciding deciding;

    @Inject
    private transient Notices notices;

    private Long callId;
    private final MeetingForm meeting = new MeetingForm();
    private List<TiedFirm> tied;
    private transient Call call;
    private transient Proposal proposal;
    private transient Trial list;
    private transient Consultation consultation;
    private String scoredAgain;

    public void load() {
        call = deciding.call(callId);
        proposal = deciding.proposal(callId);
        list = deciding.list(callId);
        consultation = deciding.consultation(callId);
        scoredAgain = String.join(", ", deciding.scoredAgain(callId));
        if (tied == null) {
            tied = list.lines().stream()
                    .filter(RankedLine::isTied)
                    .map(TiedFirm::new)
                    .toList();
        }
    }

    public String adopt() {
        deciding.adopt(callId, meeting.getNumber(), meeting.getHeldOn(), meeting.getNote(), meeting.isAllTiedStay());
        return done("panel.adopted");
    }

    public String sendBack() {
        var voted = tied.stream()
                .filter(firm -> firm.getOrder() != null)
                .sorted(Comparator.comparing(TiedFirm::getOrder))
                .map(TiedFirm::getApplicationId)
                .toList();
        deciding.sendBack(callId, meeting.getNumber(), meeting.getHeldOn(), meeting.getNote(), voted);
        return done("panel.sentBack");
    }

    private String done(String key) {
        notices.done(key);
        return "/desk/home?faces-redirect=true";
    }

    /** Whether the reader made the proposal and must leave it to another. */
    public boolean isOwn() {
        return deciding.isOwn(callId);
    }

    /** Whether late figures have changed the ranking since the proposal. */
    public boolean isOutdated() {
        return deciding.isOutdated(callId);
    }

    /** The numbers of the applications that are scored again, or nothing. */
    public String getScoredAgain() {
        return scoredAgain;
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public MeetingForm getMeeting() {
        return meeting;
    }

    public List<TiedFirm> getTied() {
        return tied;
    }

    public Call getCall() {
        return call;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public Consultation getConsultation() {
        return consultation;
    }

    public Trial getList() {
        return list;
    }
}
