package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A kind of applicant, such as the operator of a public warehouse; each call opens to some of them. */
@Entity
@Table(name = "category")
public class Category {

    @Id
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "about_zh")
    private String aboutZh;

    @Column(name = "about_en")
    private String aboutEn;

    private boolean usual;

    private int position;

    protected Category() {}

    public String name(Locale language) {
        return "en".equals(language.getLanguage()) ? nameEn : nameZh;
    }

    /** In one line, whom it is for. */
    public String about(Locale language) {
        return "en".equals(language.getLanguage()) ? aboutEn : aboutZh;
    }

    public String getCode() {
        return code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }
}
