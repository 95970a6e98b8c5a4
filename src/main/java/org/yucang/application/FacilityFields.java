package org.yucang.application;

import java.util.List;

/** What is asked about the services, systems and safety of a warehouse. */
final class FacilityFields {

    private static final List<String> SERVICES = List.of(
            "firstLeg",
            "clearance",
            "storage",
            "lastMile",
            "dropShipping",
            "returns",
            "repair",
            "display",
            "finance",
            "insuring",
            "compliance",
            "tax");

    static final List<EntryField<ApplicationWarehouse>> ALL = List.of(
            EntryField.of(
                    choices("services").among(SERVICES),
                    w -> w.getFacilities().getServices(),
                    (w, v) -> w.getFacilities().setServices(v)),
            EntryField.of(
                    line("wmsName").upTo(100),
                    w -> w.getFacilities().getWmsName(),
                    (w, v) -> w.getFacilities().setWmsName(v)),
            EntryField.yesNo(
                    yesNo("wmsOwn"),
                    w -> w.getWorkforce().getWmsOwn(),
                    (w, v) -> w.getWorkforce().setWmsOwn(v)),
            EntryField.of(
                    line("platforms").upTo(300),
                    w -> w.getFacilities().getPlatforms(),
                    (w, v) -> w.getFacilities().setPlatforms(v)),
            EntryField.yesNo(
                    yesNo("singleWindow"),
                    w -> w.getFacilities().getSingleWindow(),
                    (w, v) -> w.getFacilities().setSingleWindow(v)),
            EntryField.yesNo(
                    yesNo("fireSafety"),
                    w -> w.getFacilities().getFireSafety(),
                    (w, v) -> w.getFacilities().setFireSafety(v)),
            EntryField.of(
                    line("fireNote").upTo(200),
                    w -> w.getRemarks().getFireNote(),
                    (w, v) -> w.getRemarks().setFireNote(v)),
            EntryField.yesNo(
                    yesNo("insurance"),
                    w -> w.getFacilities().getInsurance(),
                    (w, v) -> w.getFacilities().setInsurance(v)),
            EntryField.of(
                    line("insuranceNote").upTo(200),
                    w -> w.getRemarks().getInsuranceNote(),
                    (w, v) -> w.getRemarks().setInsuranceNote(v)));

    private FacilityFields() {}

    private static Question choices(String key) {
        return Question.of(WarehouseFields.FACILITIES, key, Question.CHOICES);
    }

    private static Question line(String key) {
        return Question.of(WarehouseFields.FACILITIES, key, Question.LINE);
    }

    private static Question yesNo(String key) {
        return Question.of(WarehouseFields.FACILITIES, key, Question.YES_NO);
    }
}
