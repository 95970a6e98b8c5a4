package org.yucang.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a firm says of itself and may correct at any time; its credit code is not among it. */
@Embeddable
public class EnterpriseProfile implements Serializable {

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "former_name")
    private String formerName;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "county_code")
    private String countyCode;

    private String address;

    @Column(name = "office_address")
    private String officeAddress;

    @Column(name = "founded_on")
    private LocalDate foundedOn;

    @Column(name = "registered_capital")
    private BigDecimal registeredCapital;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    @Column(name = "internal_finance")
    private Boolean internalFinance;

    @Column(name = "second_approval")
    private boolean secondApproval;

    @Column(name = "customs_code")
    private String customsCode;

    private String website;

    @Embedded
    private ContactPerson contactPerson = new ContactPerson();

    @Embedded
    private BankAccount bank = new BankAccount();

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getFormerName() {
        return formerName;
    }

    public void setFormerName(String formerName) {
        this.formerName = formerName;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public String getCountyCode() {
        return countyCode;
    }

    public void setCountyCode(String countyCode) {
        this.countyCode = countyCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getOfficeAddress() {
        return officeAddress;
    }

    public void setOfficeAddress(String officeAddress) {
        this.officeAddress = officeAddress;
    }

    public LocalDate getFoundedOn() {
        return foundedOn;
    }

    public void setFoundedOn(LocalDate foundedOn) {
        this.foundedOn = foundedOn;
    }

    public BigDecimal getRegisteredCapital() {
        return registeredCapital;
    }

    public void setRegisteredCapital(BigDecimal registeredCapital) {
        this.registeredCapital = registeredCapital;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(String legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }

    public Boolean getInternalFinance() {
        return internalFinance;
    }

    public void setInternalFinance(Boolean internalFinance) {
        this.internalFinance = internalFinance;
    }

    /** Whether a second of the firm's people approves what the first has prepared, before it is submitted. */
    public boolean isSecondApproval() {
        return secondApproval;
    }

    public void setSecondApproval(boolean secondApproval) {
        this.secondApproval = secondApproval;
    }

    public String getCustomsCode() {
        return customsCode;
    }

    public void setCustomsCode(String customsCode) {
        this.customsCode = customsCode;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public ContactPerson getContactPerson() {
        return contactPerson;
    }

    /** Empty, not absent, while nothing of it is known. */
    public BankAccount getBank() {
        if (bank == null) {
            bank = new BankAccount();
        }
        return bank;
    }
}
