package org.yucang.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Copies into a draft what an earlier version says and the draft does not, and names the places. */
record Takeover(ApplicationVersion earlier, Draft draft) {

    List<String> places() {
        var places = new ArrayList<String>();
        draft.form().fields().stream()
                .flatMap(field -> field.keys().stream())
                .filter(this::isNew)
                .forEach(key -> earlier.value(key).ifPresent(value -> {
                    draft.version().enter(key, value.getAmount(), value.getWords());
                    places.add("field." + key);
                }));
        if (draft.form().asks(FormPart.WAREHOUSES)) {
            earlier.getWarehouses().stream().filter(this::isNew).forEach(warehouse -> places.addAll(copy(warehouse)));
        }
        if (draft.form().asks(FormPart.SERVED_FIRMS)
                && draft.version().getServed().isEmpty()) {
            earlier.getServed().forEach(firm -> draft.version().getServed().add(firm.copyTo(draft.version())));
        }
        return places;
    }

    private boolean isNew(String key) {
        return draft.version()
                .value(key)
                .filter(value -> value.getAmount() != null || value.getWords() != null)
                .isEmpty();
    }

    private boolean isNew(ApplicationWarehouse warehouse) {
        return draft.version().getWarehouses().stream()
                .noneMatch(known -> Objects.equals(known.getName(), warehouse.getName()));
    }

    private List<String> copy(ApplicationWarehouse warehouse) {
        var copy = draft.version().copyOf(warehouse);
        return WarehouseFields.ALL.stream()
                .filter(field -> field.get().apply(copy) != null)
                .map(field -> "warehouse." + copy.getPosition() + "." + field.key())
                .toList();
    }
}
