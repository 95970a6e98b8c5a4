package org.yucang.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that is said of a warehouse, in reading order and in one way of writing, so that it can be compared and hashed. */
final class WarehouseContent {

    private final Map<String, String> lines = new LinkedHashMap<>();

    private WarehouseContent() {}

    static Map<String, String> of(ApplicationWarehouse warehouse) {
        var content = new WarehouseContent();
        content.put("name", warehouse.getName());
        content.site(warehouse.getSite());
        content.operation(warehouse.getOperation());
        content.lease(warehouse.getLease());
        content.areas(warehouse.getAreas());
        content.inputs(warehouse.getInputs());
        content.turnover(warehouse.getTurnover());
        content.facilities(warehouse.getFacilities());
        return content.lines;
    }

    private void site(Site site) {
        put("country", site.getCountry());
        put("city", site.getCity());
        put("address", site.getAddress());
        put("latitude", site.getLatitude());
        put("longitude", site.getLongitude());
        put("hub", site.getHub());
    }

    private void operation(Operation operation) {
        put("buildMode", operation.getBuildMode());
        put("operatorName", operation.getOperatorName());
        put("equityPercent", operation.getEquityPercent());
        put("odiNumber", operation.getOdiNumber());
        put("odiOn", operation.getOdiOn());
    }

    private void lease(Lease lease) {
        put("leaseNumber", lease.getNumber());
        put("leaseStart", lease.getStart());
        put("leaseEnd", lease.getEnd());
        put("leaseArea", lease.getArea());
    }

    private void areas(Areas areas) {
        put("area", areas.getTotal());
        put("areaInUse", areas.getInUse());
        put("areaUsed", areas.getUsed());
    }

    private void inputs(Inputs inputs) {
        put("investBuild", inputs.getBuild());
        put("investLease", inputs.getLease());
        put("investEquipment", inputs.getEquipment());
        put("investRefit", inputs.getRefit());
        put("investOther", inputs.getOther());
    }

    private void turnover(Turnover turnover) {
        put("runningSince", turnover.getRunningSince());
        put("ordersOut", turnover.getOrdersOut());
        put("valueOut", turnover.getValueOut());
        put("valueOutPrior", turnover.getValueOutPrior());
        put("dailyCapacity", turnover.getDailyCapacity());
        put("dailyActual", turnover.getDailyActual());
    }

    private void facilities(Facilities facilities) {
        put("services", facilities.getServices());
        put("wmsName", facilities.getWmsName());
        put("platforms", facilities.getPlatforms());
        put("singleWindow", facilities.getSingleWindow());
        put("fireSafety", facilities.getFireSafety());
        put("insurance", facilities.getInsurance());
    }

    private void put(String key, Object value) {
        if (value != null && !value.toString().isBlank()) {
            lines.put(key, written(value));
        }
    }

    static String written(Object value) {
        return value instanceof BigDecimal amount
                ? amount.stripTrailingZeros().toPlainString()
                : value.toString().strip();
    }
}
