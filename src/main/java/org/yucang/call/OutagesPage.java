package org.yucang.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.yucang.platform.Notices;

/** The log of outages, and the form for the next one. */
@Named
@RequestScoped
public class OutagesPage {

    @Inject
    private RecordingOutages recording;

    @Inject
    private Notices notices;

    private Instant from;
    private Instant until;
    private String what;

    public String save() {
        recording.record(from, until, what);
        notices.done("outage.recorded");
        return "/call/outages?faces-redirect=true";
    }

    public List<Outage> getOutages() {
        return recording.latest();
    }

    public Instant getFrom() {
        return from;
    }

    public void setFrom(Instant from) {
        this.from = from;
    }

    public Instant getUntil() {
        return until;
    }

    public void setUntil(Instant until) {
        this.until = until;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
