package org.yucang.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yucang.call.Call;

/** The ranking that stands, for reading, with what meetings decided on it. */
@Named
@RequestScoped
public class RankingPage {

    @Inject
    private Proposing proposing;

    private Long callId;
    private Call call;
    private Trial trial;
    private List<MeetingDecision> decisions;

    public void load() {
        call = proposing.call(callId);
        trial = proposing.standing(callId, proposing.latestMode(callId));
        decisions = proposing.earlier(callId);
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public Call getCall() {
        return call;
    }

    public Trial getTrial() {
        return trial;
    }

    public List<MeetingDecision> getDecisions() {
        return decisions;
    }
}
