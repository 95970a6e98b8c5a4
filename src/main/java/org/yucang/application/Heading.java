package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.TreeMap;

/** Under what a version is filed: by which firm as it is registered, in which category of which call. */
@Embeddable
public class Heading {

    @Column(name = "registered_name")
    private String name;

    @Column(name = "registered_name_en")
    private String nameEn;

    @Column(name = "credit_code")
    private String creditCode;

    private String category;

    @Column(name = "call_number")
    private String callNumber;

    protected Heading() {
        // for JPA
    }

    Heading(String name, String nameEn, String creditCode, String category, String callNumber) {
        this.name = name;
        this.nameEn = nameEn;
        this.creditCode = creditCode;
        this.category = category;
        this.callNumber = callNumber;
    }

    Map<String, String> lines() {
        var lines = new TreeMap<String, String>();
        lines.put("heading.name", name);
        lines.put("heading.nameEn", nameEn == null ? "" : nameEn);
        lines.put("heading.creditCode", creditCode);
        lines.put("heading.category", category);
        lines.put("heading.call", callNumber);
        return lines;
    }

    public String getName() {
        return name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getCategory() {
        return category;
    }
}
