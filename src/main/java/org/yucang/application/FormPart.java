package org.yucang.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    protected FormPart() {
        // for JPA
    }

    public String getCategory() {
        return category;
    }

    public String getPart() {
        return part;
    }
}
