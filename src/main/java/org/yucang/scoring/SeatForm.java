package org.yucang.scoring;

import java.io.Serializable;

/** What the province is about to do with a seat, and why. */
public class SeatForm implements Serializable {

    private Long id;
    private Departure.Cause cause = Departure.Cause.LINK;
    private String reason;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Departure.Cause getCause() {
        return cause;
    }

    public void setCause(Departure.Cause cause) {
        this.cause = cause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
