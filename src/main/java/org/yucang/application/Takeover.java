package org.yucang.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies into a draft what an earlier version says, still holds and the draft does not say, and names the places. Figures
 * of the earlier call's year become those of the year before, where that is what they are now.
 */
record Takeover(ApplicationVersion earlier, Draft draft, boolean yearBefore) {

    private static final String PRIOR = "Prior";

    List<String> places() {
        var places = new ArrayList<String>();
        draft.form()
                .fields()
                .forEach(field -> field.keys().stream()
                        .filter(this::isNew)
                        .forEach(key -> known(field, key).ifPresent(value -> {
                            draft.version().enter(key, value.getAmount(), value.getWords());
                            places.add("field." + key);
                        })));
        if (draft.form().asks(FormPart.WAREHOUSES)) {
            earlier.getWarehouses().stream().filter(this::isNew).forEach(warehouse -> places.addAll(copy(warehouse)));
        }
        if (draft.form().asks(FormPart.SERVED_FIRMS)
                && draft.version().getServed().isEmpty()) {
            earlier.getServed().forEach(firm -> places.addAll(copy(firm)));
        }
        return places;
    }

    private boolean isNew(String key) {
        return draft.version().value(key).filter(Takeover::isGiven).isEmpty();
    }

    private boolean isNew(ApplicationWarehouse warehouse) {
        return draft.version().getWarehouses().stream()
                .noneMatch(known -> Objects.equals(known.getName(), warehouse.getName()));
    }

    private static boolean isGiven(FormValue value) {
        return value.getAmount() != null || value.getWords() != null;
    }

    /** What the earlier version says that is the answer under this key today. */
    private Optional<FormValue> known(FormField field, String key) {
        if (field.isLasting()) {
            return earlier.value(key).filter(Takeover::isGiven);
        }
        return yearBefore && key.equals(field.getPriorKey())
                ? earlier.value(field.getKey()).filter(Takeover::isGiven)
                : Optional.empty();
    }

    private List<String> copy(ApplicationWarehouse warehouse) {
        var copy =
                new ApplicationWarehouse(draft.version(), last() + 1, warehouse.getRegistryId(), warehouse.getName());
        copy.take(warehouse);
        draft.version().getWarehouses().add(copy);
        yearly(WarehouseFields.ALL).forEach(field -> field.set().accept(copy, null));
        if (yearBefore) {
            yearly(WarehouseFields.ALL)
                    .forEach(field -> WarehouseFields.find(field.key() + PRIOR)
                            .ifPresent(prior ->
                                    prior.set().accept(copy, field.get().apply(warehouse))));
        }
        return places(WarehouseFields.ALL.stream().map(field -> Slot.of(copy, field)));
    }

    private int last() {
        return draft.version().getWarehouses().stream()
                .mapToInt(ApplicationWarehouse::getPosition)
                .max()
                .orElse(0);
    }

    private List<String> copy(ServedFirm firm) {
        var copy = firm.copyTo(draft.version());
        yearly(ServedFields.ALL).forEach(field -> field.set().accept(copy, null));
        draft.version().getServed().add(copy);
        return places(ServedFields.ALL.stream().map(field -> Slot.of(copy, field)));
    }

    private static <E> Stream<EntryField<E>> yearly(List<EntryField<E>> fields) {
        return fields.stream().filter(field -> field.question().yearly());
    }

    private static List<String> places(Stream<Slot> slots) {
        return slots.filter(slot -> slot.get().get() != null).map(Slot::target).toList();
    }
}
