package org.yucang.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A country or region in which a warehouse may stand, by its ISO 3166-1 code. */
@Entity
@Table(name = "country")
public class Country {

    @Id
    private String code;

    private String zh;
    private String en;

    @Column(name = "continent_code")
    private String continent;

    protected Country() {}

    public String name(Locale language) {
        return "en".equals(language.getLanguage()) ? en : zh;
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

    /** The continent's code: AF, AN, AS, EU, NA, OC or SA. */
    public String getContinent() {
        return continent;
    }
}
