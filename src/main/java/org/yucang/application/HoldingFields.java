package org.yucang.application;

import java.util.List;

/** What is asked about how a warehouse is held, and under which contract. */
final class HoldingFields {

    private static final List<String> TYPES = List.of("logistics", "trade", "platform", "diaspora", "own", "other");

    static final List<EntryField<ApplicationWarehouse>> ALL = List.of(
            EntryField.of(
                    choice("warehouseType").among(TYPES),
                    w -> w.getParticulars().getWarehouseType(),
                    (w, v) -> w.getParticulars().setWarehouseType(v)),
            EntryField.of(
                    choice("buildMode").among(Operation.MODES),
                    w -> w.getOperation().getBuildMode(),
                    (w, v) -> w.getOperation().setBuildMode(v)),
            EntryField.of(
                    line("operatorName").upTo(150),
                    w -> w.getOperation().getOperatorName(),
                    (w, v) -> w.getOperation().setOperatorName(v)),
            EntryField.of(
                    line("operatorNameEn").upTo(150),
                    w -> w.getParticulars().getOperatorNameEn(),
                    (w, v) -> w.getParticulars().setOperatorNameEn(v)),
            EntryField.of(
                    number("equityPercent").in("percent"),
                    w -> w.getOperation().getEquityPercent(),
                    (w, v) -> w.getOperation().setEquityPercent(v)),
            EntryField.of(
                    line("odiNumber").upTo(30).keeping("odi"),
                    w -> w.getOperation().getOdiNumber(),
                    (w, v) -> w.getOperation().setOdiNumber(v)),
            EntryField.of(
                    date("odiOn"),
                    w -> w.getOperation().getOdiOn(),
                    (w, v) -> w.getOperation().setOdiOn(v)),
            EntryField.of(
                    line("leaseNumber").upTo(60),
                    w -> w.getLease().getNumber(),
                    (w, v) -> w.getLease().setNumber(v)),
            EntryField.of(
                    date("leaseStart"),
                    w -> w.getLease().getStart(),
                    (w, v) -> w.getLease().setStart(v)),
            EntryField.of(
                    date("leaseEnd"),
                    w -> w.getLease().getEnd(),
                    (w, v) -> w.getLease().setEnd(v)),
            EntryField.of(
                    number("leaseArea").in("sqm"),
                    w -> w.getLease().getArea(),
                    (w, v) -> w.getLease().setArea(v)));

    private HoldingFields() {}

    private static Question choice(String key) {
        return Question.of(WarehouseFields.HOLDING, key, Question.CHOICE);
    }

    private static Question line(String key) {
        return Question.of(WarehouseFields.HOLDING, key, Question.LINE);
    }

    private static Question number(String key) {
        return Question.of(WarehouseFields.HOLDING, key, Question.NUMBER);
    }

    private static Question date(String key) {
        return Question.of(WarehouseFields.HOLDING, key, Question.DATE);
    }
}
