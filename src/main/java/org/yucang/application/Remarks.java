package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What is to be said of the safety of a warehouse. */
@Embeddable
public class Remarks {

    @Column(name = "fire_note")
    private String fireNote;

    @Column(name = "insurance_note")
    private String insuranceNote;

    Remarks copy() {
        var copy = new Remarks();
        copy.fireNote = fireNote;
        copy.insuranceNote = insuranceNote;
        return copy;
    }

    public String getFireNote() {
        return fireNote;
    }

    public void setFireNote(String fireNote) {
        this.fireNote = fireNote;
    }

    public String getInsuranceNote() {
        return insuranceNote;
    }

    public void setInsuranceNote(String insuranceNote) {
        this.insuranceNote = insuranceNote;
    }
}
