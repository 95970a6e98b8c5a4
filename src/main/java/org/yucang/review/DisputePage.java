package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where commerce recommends and finance objects: the city's page to settle it. */
@Named
@ViewScoped
public class DisputePage extends ReviewPage {

    @Inject
    private SettlingDispute settling;

    @Inject
    private Said said;

    private String reason;

    @Override
    ReviewCase open() {
        return settling.open(getId());
    }

    @Override
    FigureSheet sheet() {
        return settling.figures(getId());
    }

    public boolean isCommerce() {
        return settling.isCommerce(getId());
    }

    public String sendUp() {
        settling.sendUp(getId(), reason);
        return said.done("dispute.done.sentUp", getFile().number());
    }

    public String giveWay() {
        settling.giveWay(getId(), reason);
        return said.done("dispute.done.settled", getFile().number());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
