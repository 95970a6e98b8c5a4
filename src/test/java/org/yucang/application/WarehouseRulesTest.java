package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yucang.CommonTables;

class WarehouseRulesTest {

    private final ApplicationVersion version = new ApplicationVersion(1L, 1, Instant.parse("2021-08-02T01:00:00Z"));
    private final ApplicationWarehouse warehouse = new ApplicationWarehouse(version, 1, null, "汉堡一号仓");
    private final WarehouseRules rules = new WarehouseRules(warehouse);

    @Test
    void areas_that_contain_each_other_are_fine_at_equality() {
        areas("2000", "2000", "2000");

        assertThat(rules.problems()).isEmpty();
    }

    @Test
    void more_goods_than_area_in_use_and_more_in_use_than_there_is_are_impossible() {
        areas("2000", "2000.01", "2000.02");

        assertThat(rules.problems())
                .containsEntry("areaUsed", "declared.usedAboveInUse")
                .containsEntry("areaInUse", "declared.inUseAboveArea");
    }

    @Test
    void a_contract_must_end_after_it_begins() {
        warehouse.getLease().setStart(LocalDate.of(2021, 1, 1));
        warehouse.getLease().setEnd(LocalDate.of(2021, 1, 1));

        assertThat(rules.problems()).containsOnlyKeys("leaseEnd");
    }

    @Test
    void nothing_that_is_counted_is_below_nothing_but_a_longitude_may_be() {
        warehouse.getSite().setLongitude(new BigDecimal("-118.25"));
        warehouse.getTurnover().setOrdersOut(new BigDecimal("-1"));

        assertThat(rules.problems()).containsOnlyKeys("ordersOut");
    }

    @Test
    void the_certificate_is_required_only_of_own_investment() {
        assertThat(rules.missing(form("C1")))
                .contains("country", "areaInUse", "buildMode")
                .doesNotContain("odiNumber", "name");

        warehouse.getOperation().setBuildMode("bought");

        assertThat(rules.missing(form("C1"))).contains("odiNumber").doesNotContain("buildMode");
    }

    @ParameterizedTest
    @CsvSource({"built, false", "bought, false", "acquired, false", "leased, true", "shared, true"})
    void a_contract_needs_an_end_and_a_title_of_ones_own_does_not(String mode, boolean needed) {
        warehouse.getOperation().setBuildMode(mode);

        assertThat(rules.missing(form("C1")).contains("leaseEnd")).isEqualTo(needed);
        assertThat(rules.missing(form("C1"))).contains("leaseNumber", "leaseStart");
        assertThat(WarehouseFields.of(WarehouseFields.HOLDING, form("C1"), warehouse))
                .filteredOn(field -> field.key().equals("leaseEnd"))
                .extracting(field -> field.question().required())
                .containsExactly(needed);
    }

    @Test
    void a_warehouse_of_own_goods_may_do_without_a_management_system() {
        assertThat(rules.missing(form("C1"))).contains("wmsName");
        assertThat(rules.missing(form("C2"))).doesNotContain("wmsName").contains("areaInUse");
        assertThat(WarehouseFields.of(WarehouseFields.FACILITIES, form("C2"), warehouse))
                .noneMatch(field -> field.question().required());
        assertThat(CommonTables.rows("select requirement from material where category = 'C2' and code = 'M13'"))
                .containsExactly(new String[] {"optional"});
    }

    private static Form form(String category) {
        var parts = CommonTables.rows("select part, needed from form_part where category = '" + category + "'").stream()
                .map(row -> new FormPart(row[0], row[1]))
                .toList();
        return new Form(List.of(), List.of(), parts, List.of());
    }

    private void areas(String total, String inUse, String used) {
        warehouse.getAreas().setTotal(new BigDecimal(total));
        warehouse.getAreas().setInUse(new BigDecimal(inUse));
        warehouse.getAreas().setUsed(new BigDecimal(used));
    }
}
