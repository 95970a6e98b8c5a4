package org.yucang.application;

import java.util.List;

/** What is asked about the floor of a warehouse, and about what was put into it. */
final class AreaFields {

    static final List<EntryField<ApplicationWarehouse>> ALL = List.of(
            EntryField.of(
                    number("area").in("sqm"),
                    w -> w.getAreas().getTotal(),
                    (w, v) -> w.getAreas().setTotal(v)),
            EntryField.of(
                    number("areaInUse").in("sqm"),
                    w -> w.getAreas().getInUse(),
                    (w, v) -> w.getAreas().setInUse(v)),
            EntryField.of(
                    number("areaUsed").in("sqm").ofTheYear(),
                    w -> w.getAreas().getUsed(),
                    (w, v) -> w.getAreas().setUsed(v)),
            EntryField.of(
                    number("areaBuilding").in("sqm"),
                    w -> w.getParticulars().getBuilding(),
                    (w, v) -> w.getParticulars().setBuilding(v)),
            EntryField.of(
                    number("investBuild").in("wan").ofTheYear(),
                    w -> w.getInputs().getBuild(),
                    (w, v) -> w.getInputs().setBuild(v)),
            EntryField.of(
                    number("investLease").in("wan").ofTheYear(),
                    w -> w.getInputs().getLease(),
                    (w, v) -> w.getInputs().setLease(v)),
            EntryField.of(
                    number("investEquipment").in("wan").ofTheYear(),
                    w -> w.getInputs().getEquipment(),
                    (w, v) -> w.getInputs().setEquipment(v)),
            EntryField.of(
                    number("investRefit").in("wan").ofTheYear(),
                    w -> w.getInputs().getRefit(),
                    (w, v) -> w.getInputs().setRefit(v)),
            EntryField.of(
                    number("investOther").in("wan").ofTheYear(),
                    w -> w.getInputs().getOther(),
                    (w, v) -> w.getInputs().setOther(v)));

    private AreaFields() {}

    private static Question number(String key) {
        return Question.of(WarehouseFields.AREAS, key, Question.NUMBER);
    }
}
