package org.yucang.application;

import java.util.List;
import java.util.Optional;

/** A category's form: its questions and its list of papers, in order. */
public record Form(List<FormField> fields, List<Material> materials) {

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
