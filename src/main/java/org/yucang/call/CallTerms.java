package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.yucang.Bilingual;

/** What a call says of itself, as the province types it into a draft. */
@Embeddable
public class CallTerms implements Serializable {

    private String number;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "base_date")
    private LocalDate baseDate;

    @Column(name = "base_year_from")
    private LocalDate baseYearFrom;

    @Column(name = "base_year_to")
    private LocalDate baseYearTo;

    private BigDecimal budget;

    @Embedded
    private CallPractice practice = new CallPractice();

    CallTerms copy() {
        var copy = new CallTerms();
        copy.number = number;
        copy.documentNumber = documentNumber;
        copy.titleZh = titleZh;
        copy.titleEn = titleEn;
        copy.opensAt = opensAt;
        copy.closesAt = closesAt;
        copy.baseDate = baseDate;
        copy.baseYearFrom = baseYearFrom;
        copy.baseYearTo = baseYearTo;
        copy.budget = budget;
        copy.practice = practice.copy();
        return copy;
    }

    /** Its title in both languages. */
    Bilingual titles() {
        return new Bilingual(titleZh, titleEn);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(Instant opensAt) {
        this.opensAt = opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(Instant closesAt) {
        this.closesAt = closesAt;
    }

    public LocalDate getBaseDate() {
        return baseDate;
    }

    public void setBaseDate(LocalDate baseDate) {
        this.baseDate = baseDate;
    }

    public LocalDate getBaseYearFrom() {
        return baseYearFrom;
    }

    public void setBaseYearFrom(LocalDate baseYearFrom) {
        this.baseYearFrom = baseYearFrom;
    }

    public LocalDate getBaseYearTo() {
        return baseYearTo;
    }

    public void setBaseYearTo(LocalDate baseYearTo) {
        this.baseYearTo = baseYearTo;
    }

    public CallPractice getPractice() {
        return practice;
    }

    void setPractice(CallPractice practice) {
        this.practice = practice;
    }

    public BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(BigDecimal budget) {
        this.budget = budget;
    }
}
