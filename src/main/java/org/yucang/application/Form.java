package org.yucang.application;

import java.util.List;
import java.util.Optional;

/** A category's form: its questions, its list of papers, the lists it asks for beside them, and what answers must be to each other. */
public record Form(List<FormField> fields, List<Material> materials, List<FormPart> parts, List<FormRule> rules) {

    /** Whether it has a part such as {@link FormPart#WAREHOUSES}. */
    public boolean asks(String part) {
        return parts.stream().anyMatch(asked -> asked.getPart().equals(part));
    }

    /** Whether a line of this part must have this entry. */
    boolean needs(String part, String entry) {
        return parts.stream().anyMatch(asked -> asked.getPart().equals(part) && asked.needs(entry));
    }

    public List<String> sections() {
        return fields.stream().map(FormField::getSection).distinct().toList();
    }

    public List<FormField> of(String section) {
        return fields.stream().filter(f -> f.getSection().equals(section)).toList();
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(f -> f.keys().contains(key)).findFirst();
    }

    public Optional<Material> material(String code) {
        return materials.stream().filter(m -> m.getCode().equals(code)).findFirst();
    }
}
