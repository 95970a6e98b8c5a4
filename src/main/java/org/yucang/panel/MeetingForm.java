package org.yucang.panel;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of a meeting: its number and day, what it said, and whether all tied firms stay. */
public class MeetingForm implements Serializable {

    private String number;
    private LocalDate heldOn;
    private String note;
    private boolean allTiedStay;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isAllTiedStay() {
        return allTiedStay;
    }

    public void setAllTiedStay(boolean allTiedStay) {
        this.allTiedStay = allTiedStay;
    }
}
