package org.yucang.scoring;

import java.io.Serializable;
import java.time.LocalDate;

/** A tie as it is being typed. */
public class TieForm implements Serializable {

    private TieKind kind = TieKind.EMPLOYER;
    private String name;
    private String creditCode;
    private LocalDate endedOn;

    public TieKind getKind() {
        return kind;
    }

    public void setKind(TieKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }
}
