package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.yucang.platform.Notices;

/** Where an application stands, in plain words first; the firm can take it back from here. */
@Named
@ViewScoped
public class TrackPage implements Serializable {

    @Inject
    private Tracking tracking;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private Notices notices;

    private Long id;
    private transient Track track;
    private String reason;

    public void load() {
        track = tracking.track(id, Faces.getLocale());
    }

    public boolean isWithdrawable() {
        return withdrawing.mayWithdraw(id);
    }

    public String withdraw() {
        withdrawing.withdraw(id, reason);
        notices.done("track.withdrawn");
        return "/application/track?faces-redirect=true&id=" + id;
    }

    public Track getTrack() {
        return track;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
