package org.yucang.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A firm of the province, known by its unified social credit code, which stays while its name may change. */
@Entity
@Table(name = "enterprise")
public class Enterprise {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "credit_code")
    private String creditCode;

    @Embedded
    private EnterpriseProfile profile;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Enterprise() {}

    Enterprise(String creditCode, EnterpriseProfile profile, Instant registeredAt) {
        this.creditCode = creditCode;
        this.profile = profile;
        this.registeredAt = registeredAt;
    }

    void describe(EnterpriseProfile newProfile) {
        profile = newProfile;
    }

    /** The key of the firm's own office, to which its tasks and notices go. */
    public String office() {
        return "enterprise:" + id;
    }

    /** The bureau that accepts its applications: the county's, or the unit's own where there is no county level. */
    public String countyOffice() {
        return "county:" + (getCountyCode() == null ? getUnitCode() : getCountyCode());
    }

    public String cityOffice() {
        return "city:" + getUnitCode();
    }

    public String financeOffice() {
        return "finance:" + getUnitCode();
    }

    /** Where it lies, as notices name regions: its recommending unit, and its county where it has one. */
    public List<String> regions() {
        return Stream.of(getUnitCode(), getCountyCode())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The name in the reader's language; a firm without an English name keeps its own. */
    public String name(Locale language) {
        return "en".equals(language.getLanguage()) ? nameEnOrZh() : getNameZh();
    }

    String nameEnOrZh() {
        return getNameEn() == null ? getNameZh() : getNameEn();
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public EnterpriseProfile profile() {
        return profile;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public BankAccount getBank() {
        return profile.getBank();
    }

    public String getNameZh() {
        return profile.getNameZh();
    }

    public String getNameEn() {
        return profile.getNameEn();
    }

    public String getFormerName() {
        return profile.getFormerName();
    }

    public String getUnitCode() {
        return profile.getUnitCode();
    }

    public String getCountyCode() {
        return profile.getCountyCode();
    }

    public String getAddress() {
        return profile.getAddress();
    }

    public String getOfficeAddress() {
        return profile.getOfficeAddress();
    }

    public LocalDate getFoundedOn() {
        return profile.getFoundedOn();
    }

    public BigDecimal getRegisteredCapital() {
        return profile.getRegisteredCapital();
    }

    public String getLegalRepresentative() {
        return profile.getLegalRepresentative();
    }

    /** Whether it submits nothing that a second of its people has not approved. */
    public boolean isSecondApproval() {
        return profile.isSecondApproval();
    }

    public Boolean getInternalFinance() {
        return profile.getInternalFinance();
    }

    public String getCustomsCode() {
        return profile.getCustomsCode();
    }

    public String getWebsite() {
        return profile.getWebsite();
    }

    public String getContact() {
        return profile.getContactPerson().getContact();
    }

    public String getMobile() {
        return profile.getContactPerson().getMobile();
    }

    public String getTelephone() {
        return profile.getContactPerson().getTelephone();
    }

    public String getEmail() {
        return profile.getContactPerson().getEmail();
    }
}
