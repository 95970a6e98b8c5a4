package org.yucang.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A list that a category's form asks for beside its questions. */
@Entity
@Table(name = "form_part")
public class FormPart {

    /** The part that lists the overseas warehouses. */
    public static final String WAREHOUSES = "warehouses";

    /** The part that lists the firms served. */
    public static final String SERVED_FIRMS = "servedFirms";

    @Id
    private Long id;

    private String category;

    private String part;

    private String needed;

    protected FormPart() {
        // for JPA
    }

    FormPart(String part, String needed) {
        this.part = part;
        this.needed = needed;
    }

    /** Whether every line of the list must have this entry. */
    boolean needs(String entry) {
        return needed != null && List.of(needed.split(" ")).contains(entry);
    }

    public String getCategory() {
        return category;
    }

    public String getPart() {
        return part;
    }
}
