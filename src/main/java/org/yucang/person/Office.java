package org.yucang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A bureau, a department or a firm that holds tasks; its key, such as {@code county:410105}, is what models call it. */
@Entity
@Table(name = "office")
public class Office {

    @Id
    @Column(name = "office_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "unit_code")
    private String unitCode;

    protected Office() {}

    public Office(String key, OfficeKind kind, String nameZh, String nameEn, String unitCode) {
        this.key = key;
        this.kind = kind;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.unitCode = unitCode;
    }

    /** A firm that has changed its name keeps its office. */
    public void rename(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameZh;
    }

    public String getKey() {
        return key;
    }

    public OfficeKind getKind() {
        return kind;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** The recommending unit it belongs to; none for the province, customs and the experts. */
    public String getUnitCode() {
        return unitCode;
    }
}
