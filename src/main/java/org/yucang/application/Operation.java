package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How a warehouse is held abroad: built, bought, leased, run with a partner or taken over, by which company, and how much of that is owned. */
@Embeddable
public class Operation {

    /** The ways in which a warehouse can be held, as stored. */
    static final List<String> MODES = List.of("built", "bought", "leased", "shared", "acquired");

    private static final List<String> OWNED = List.of("built", "bought", "acquired");

    @Column(name = "build_mode")
    private String buildMode;

    @Column(name = "operator_name")
    private String operatorName;

    @Column(name = "equity_percent")
    private BigDecimal equityPercent;

    @Column(name = "odi_number")
    private String odiNumber;

    @Column(name = "odi_on")
    private LocalDate odiOn;

    Operation copy() {
        var copy = new Operation();
        copy.buildMode = buildMode;
        copy.operatorName = operatorName;
        copy.equityPercent = equityPercent;
        copy.odiNumber = odiNumber;
        copy.odiOn = odiOn;
        return copy;
    }

    /** Whether the enterprise invested abroad, for which it needs a certificate, rather than renting or sharing. */
    public boolean isOwned() {
        return OWNED.contains(buildMode == null ? "" : buildMode);
    }

    public String getBuildMode() {
        return buildMode;
    }

    public void setBuildMode(String buildMode) {
        this.buildMode = buildMode;
    }

    public String getOperatorName() {
        return operatorName;
    }

    public void setOperatorName(String operatorName) {
        this.operatorName = operatorName;
    }

    public BigDecimal getEquityPercent() {
        return equityPercent;
    }

    public void setEquityPercent(BigDecimal equityPercent) {
        this.equityPercent = equityPercent;
    }

    public String getOdiNumber() {
        return odiNumber;
    }

    public void setOdiNumber(String odiNumber) {
        this.odiNumber = odiNumber;
    }

    public LocalDate getOdiOn() {
        return odiOn;
    }

    public void setOdiOn(LocalDate odiOn) {
        this.odiOn = odiOn;
    }
}
