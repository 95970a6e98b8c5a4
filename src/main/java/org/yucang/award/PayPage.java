package org.yucang.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yucang.platform.Notices;

/** An award that the city is to pay, with the voucher to be recorded. */
@Named
@ViewScoped
public class PayPage implements Serializable {

    @Inject
    private Paying paying;

    @Inject
    private transient Notices notices;

    private Long awardId;
    private LocalDate paidOn;
    private String number;
    private BigDecimal amount;
    private transient Part scan;
    private transient AwardCase award;

    public void load() {
        award = paying.award(awardId);
    }

    public String pay() throws IOException {
        var sent = scan != null && scan.getSize() > 0;
        paying.pay(
                awardId,
                new Receipt(paidOn, number, amount),
                sent ? scan.getSubmittedFileName() : null,
                sent ? scan.getInputStream() : null);
        notices.done("award.paid");
        return "/desk/home?faces-redirect=true";
    }

    public Long getAwardId() {
        return awardId;
    }

    public void setAwardId(Long awardId) {
        this.awardId = awardId;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public AwardCase getAward() {
        return award;
    }
}
