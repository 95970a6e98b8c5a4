package org.yucang.application;

import java.util.List;

/** What is asked about what went through a warehouse, and who moved it. */
final class TurnoverFields {

    static final List<EntryField<ApplicationWarehouse>> ALL = List.of(
            EntryField.of(
                    date("runningSince"),
                    w -> w.getTurnover().getRunningSince(),
                    (w, v) -> w.getTurnover().setRunningSince(v)),
            EntryField.of(
                    number("ordersOut").in("orders").ofTheYear(),
                    w -> w.getTurnover().getOrdersOut(),
                    (w, v) -> w.getTurnover().setOrdersOut(v)),
            EntryField.of(
                    number("ordersIn").in("orders").ofTheYear(),
                    w -> w.getIntake().getOrdersIn(),
                    (w, v) -> w.getIntake().setOrdersIn(v)),
            EntryField.of(
                    number("valueOut").in("wan").ofTheYear(),
                    w -> w.getTurnover().getValueOut(),
                    (w, v) -> w.getTurnover().setValueOut(v)),
            EntryField.of(
                    number("valueOutPrior").in("wan").ofTheYear(),
                    w -> w.getTurnover().getValueOutPrior(),
                    (w, v) -> w.getTurnover().setValueOutPrior(v)),
            EntryField.of(
                    number("valueIn").in("wan").ofTheYear(),
                    w -> w.getIntake().getValueIn(),
                    (w, v) -> w.getIntake().setValueIn(v)),
            EntryField.of(
                    number("weightIn").in("tons").ofTheYear(),
                    w -> w.getIntake().getWeightIn(),
                    (w, v) -> w.getIntake().setWeightIn(v)),
            EntryField.of(
                    number("weightOut").in("tons").ofTheYear(),
                    w -> w.getIntake().getWeightOut(),
                    (w, v) -> w.getIntake().setWeightOut(v)),
            EntryField.of(
                    whole("dailyCapacity").in("daily"),
                    w -> w.getTurnover().getDailyCapacity(),
                    (w, v) -> w.getTurnover().setDailyCapacity(v)),
            EntryField.of(
                    whole("dailyActual").in("daily").ofTheYear(),
                    w -> w.getTurnover().getDailyActual(),
                    (w, v) -> w.getTurnover().setDailyActual(v)),
            EntryField.of(
                    whole("staffAbroadWh").in("people").ofTheYear(),
                    w -> w.getWorkforce().getAbroad(),
                    (w, v) -> w.getWorkforce().setAbroad(v)),
            EntryField.of(
                    whole("staffLocal").in("people").ofTheYear(),
                    w -> w.getWorkforce().getLocal(),
                    (w, v) -> w.getWorkforce().setLocal(v)));

    private TurnoverFields() {}

    private static Question date(String key) {
        return Question.of(WarehouseFields.TURNOVER, key, Question.DATE);
    }

    private static Question number(String key) {
        return Question.of(WarehouseFields.TURNOVER, key, Question.NUMBER);
    }

    private static Question whole(String key) {
        return Question.of(WarehouseFields.TURNOVER, key, Question.WHOLE);
    }
}
