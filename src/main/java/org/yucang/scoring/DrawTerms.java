package org.yucang.scoring;

import java.io.Serializable;
import org.yucang.RuleViolation;

/** What the province asks of a draw: its size, who supervises it, and how far the pool is opened. */
public class DrawTerms implements Serializable {

    static final int LOAD_LIMIT = 20;

    private Integer size;
    private String supervisor;
    private int loadLimit = LOAD_LIMIT;
    private boolean absentToo;
    private String reason;

    void check() {
        if (supervisor == null || supervisor.isBlank()) {
            throw new RuleViolation("draw.supervisor.missing");
        }
        if (isWidened() && (reason == null || reason.isBlank())) {
            throw new RuleViolation("draw.reason.missing");
        }
    }

    /** Whether more people are let in than the rules would. */
    public boolean isWidened() {
        return absentToo || loadLimit > LOAD_LIMIT;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    /** So many open seats one expert may have at a time, this one included. */
    public int getLoadLimit() {
        return loadLimit;
    }

    public void setLoadLimit(int loadLimit) {
        this.loadLimit = loadLimit;
    }

    public boolean isAbsentToo() {
        return absentToo;
    }

    public void setAbsentToo(boolean absentToo) {
        this.absentToo = absentToo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
