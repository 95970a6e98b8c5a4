package org.yucang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A county, a district, a county-level city, or a zone that stands beside them, under one recommending unit. */
@Entity
@Table(name = "county")
public class County {

    @Id
    private String code;

    private String zh;
    private String en;

    @Column(name = "unit_code")
    private String unitCode;

    private boolean zone;

    protected County() {}

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }

    public String getCode() {
        return code;
    }

    public String getZh() {
        return zh;
    }

    public String getEn() {
        return en;
    }

    public String getUnitCode() {
        return unitCode;
    }

    /** A functional zone, which is no division of GB/T 2260. */
    public boolean isZone() {
        return zone;
    }
}
