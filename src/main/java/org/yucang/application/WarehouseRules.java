package org.yucang.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the entries of one warehouse must keep to, and which of them an application cannot do without. */
record WarehouseRules(ApplicationWarehouse warehouse) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The entries that contradict each other or are impossible, each with the key of the sentence that says why. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        var areas = warehouse.getAreas();
        var lease = warehouse.getLease();
        above(areas.getUsed(), areas.getInUse()).ifPresent(x -> problems.put("areaUsed", "declared.usedAboveInUse"));
        above(areas.getInUse(), areas.getTotal()).ifPresent(x -> problems.put("areaInUse", "declared.inUseAboveArea"));
        above(areas.getInUse(), lease.getArea()).ifPresent(x -> problems.put("leaseArea", "declared.inUseAboveLease"));
        above(warehouse.getOperation().getEquityPercent(), HUNDRED)
                .ifPresent(x -> problems.put("equityPercent", "declared.equityAboveAll"));
        if (lease.getStart() != null
                && lease.getEnd() != null
                && !lease.getEnd().isAfter(lease.getStart())) {
            problems.put("leaseEnd", "declared.endsBeforeStart");
        }
        outside(warehouse.getSite().getLatitude(), 90)
                .ifPresent(x -> problems.put("latitude", "declared.latitude.range"));
        outside(warehouse.getSite().getLongitude(), 180)
                .ifPresent(x -> problems.put("longitude", "declared.longitude.range"));
        negatives().forEach(key -> problems.put(key, "field.negative"));
        return problems;
    }

    /** What is unusual and may be right all the same; it keeps nothing from being submitted. */
    Map<String, String> advice() {
        var turnover = warehouse.getTurnover();
        var capacity = turnover.getDailyCapacity();
        var actual = turnover.getDailyActual();
        return capacity != null && actual != null && actual > capacity
                ? Map.of("dailyActual", "declared.actualAboveCapacity")
                : Map.of();
    }

    /** The entries that this form needs and that are not there. */
    List<String> missing(Form form) {
        var given = WarehouseContent.of(warehouse);
        return WarehouseFields.ALL.stream()
                .map(EntryField::key)
                .filter(key -> needs(key, form) && !given.containsKey(key))
                .toList();
    }

    /** Whether this form cannot do without an entry: own investment needs its certificate, and its title may have no end. */
    boolean needs(String entry, Form form) {
        var owned = warehouse.getOperation().isOwned();
        return switch (entry) {
            case "odiNumber" -> owned;
            case "leaseEnd" -> !owned && form.needs(FormPart.WAREHOUSES, entry);
            default -> form.needs(FormPart.WAREHOUSES, entry);
        };
    }

    private List<String> negatives() {
        return WarehouseContent.of(warehouse).entrySet().stream()
                .filter(line -> !List.of("latitude", "longitude").contains(line.getKey()))
                .filter(line -> line.getValue().matches("-\\d.*"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<BigDecimal> above(BigDecimal amount, BigDecimal most) {
        return Optional.ofNullable(amount).filter(a -> most != null && a.compareTo(most) > 0);
    }

    private static Optional<BigDecimal> outside(BigDecimal degrees, int most) {
        return Optional.ofNullable(degrees).filter(d -> d.abs().compareTo(BigDecimal.valueOf(most)) > 0);
    }
}
