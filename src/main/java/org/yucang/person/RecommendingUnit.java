package org.yucang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A city that recommends firms to the province, or a zone that does so in its own right, in the official order. */
@Entity
@Table(name = "recommending_unit")
public class RecommendingUnit {

    @Id
    private String code;

    private String zh;
    private String en;

    @Column(name = "region_code")
    private String regionCode;

    private int position;

    protected RecommendingUnit() {}

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

    /** The region of GB/T 2260 in which it lies; its own code, but for a zone. */
    public String getRegionCode() {
        return regionCode;
    }

    public int getPosition() {
        return position;
    }
}
