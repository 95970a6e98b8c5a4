package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.platform.Texts;

/** Where an application stands, in plain words first; the firm can take it back from here. */
@Named
@ViewScoped
public class TrackPage implements Serializable {

    @Inject
    private Tracking tracking;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private Texts texts;

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
        Messages.addFlashGlobalInfo("{0}", texts.of(Faces.getLocale(), "track.withdrawn"));
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
