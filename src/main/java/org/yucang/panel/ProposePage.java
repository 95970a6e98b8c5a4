package org.yucang.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.platform.Notices;

/** The panel tries out line and budget, and puts its list before the meeting. */
@Named
@ViewScoped
public class ProposePage implements Serializable {

    @Inject
    private Proposing proposing;

    @Inject
    private transient Notices notices;

    private Long callId;
    private BudgetMode mode = BudgetMode.WITHIN;
    private BigDecimal line;
    private String reason;
    private String scoredAgain;
    private transient Call call;
    private transient Trial trial;

    public void load() {
        call = proposing.call(callId);
        trial = line == null ? proposing.standing(callId, mode) : proposing.trial(callId, line, mode);
        scoredAgain = String.join(", ", proposing.scoredAgain(callId));
    }

    /** Goes to the same page under what was chosen, which changes nothing. */
    public String tryOut() {
        return "/panel/" + getAddress() + "&faces-redirect=true";
    }

    /** The address of what was chosen. */
    public String getAddress() {
        return "propose?id=" + callId + "&mode=" + mode + (line == null ? "" : "&line=" + line);
    }

    public String propose() {
        proposing.propose(callId, mode, reason);
        notices.done("panel.proposed");
        return "/desk/home?faces-redirect=true";
    }

    public BudgetMode[] getModes() {
        return BudgetMode.values();
    }

    /** Whether what is shown could be proposed as it stands. */
    public boolean isReady() {
        return line == null && trial.after().compareTo(trial.budget()) <= 0;
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

    public BudgetMode getMode() {
        return mode;
    }

    public void setMode(BudgetMode mode) {
        this.mode = mode == null ? BudgetMode.WITHIN : mode;
    }

    public BigDecimal getLine() {
        return line;
    }

    public void setLine(BigDecimal line) {
        this.line = line;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Call getCall() {
        return call;
    }

    public Trial getTrial() {
        return trial;
    }

    public List<MeetingDecision> getEarlier() {
        return proposing.earlier(callId);
    }
}
