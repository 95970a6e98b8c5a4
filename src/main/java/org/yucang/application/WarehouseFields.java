package org.yucang.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is asked about a warehouse, in reading order and in the parts that are answered one after the other. */
final class WarehouseFields {

    static final String SITE = "site";
    static final String HOLDING = "holding";
    static final String AREAS = "areas";
    static final String TURNOVER = "turnover";
    static final String FACILITIES = "facilities";

    static final List<String> PARTS = List.of(SITE, HOLDING, AREAS, TURNOVER, FACILITIES);

    static final List<EntryField<ApplicationWarehouse>> ALL = Stream.of(
                    SiteFields.ALL, HoldingFields.ALL, AreaFields.ALL, TurnoverFields.ALL, FacilityFields.ALL)
            .flatMap(List::stream)
            .toList();

    private WarehouseFields() {}

    /** Those of one part, each as this form asks it of a warehouse. */
    static List<EntryField<ApplicationWarehouse>> of(String part, Form form, ApplicationWarehouse warehouse) {
        var rules = new WarehouseRules(warehouse);
        return ALL.stream()
                .filter(field -> field.question().section().equals(part))
                .map(field -> rules.needs(field.key(), form) ? field.needed() : field)
                .toList();
    }

    static Optional<EntryField<ApplicationWarehouse>> find(String key) {
        return ALL.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
