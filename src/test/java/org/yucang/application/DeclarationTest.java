package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    private static final LocalDate BASE_DATE = LocalDate.of(2021, 8, 30);

    private final ApplicationVersion version = new ApplicationVersion(1L, 1, Instant.parse("2021-08-02T01:00:00Z"));

    private final List<FormField> fields = List.of(
            new FormField("served", "firms", "number", null),
            new FormField("servedHenan", "firms", "number", null),
            new FormField("exports9810", "wan", "number", null));

    @Test
    void two_warehouses_in_two_countries_add_up_to_the_first_firms_figures() {
        var hamburg = warehouse("DE", "2019-01-15", "5400", "3888", "260");
        turnover(hamburg, "14.5", "4800", "3900");
        var warsaw = warehouse("PL", "2020-03-01", "3200", "2304", "160");
        turnover(warsaw, "9", "3000", "2200");
        typed("served", "46");
        typed("servedHenan", "12");
        typed("exports9810", "8600000");

        var figures = figures();

        assertThat(figures.get("areaInUse")).isEqualByComparingTo("8600");
        assertThat(figures.get("input")).isEqualByComparingTo("420");
        assertThat(figures.get("warehouses")).isEqualByComparingTo("2");
        assertThat(figures.get("countries")).isEqualByComparingTo("2");
        assertThat(figures.get("months")).isEqualByComparingTo("31");
        assertThat(figures.get("monthsShortest")).isEqualByComparingTo("17");
        assertThat(figures.get("valueOut")).isEqualByComparingTo("7800");
        assertThat(figures.get("valueOutPrior")).isEqualByComparingTo("6100");
        assertThat(figures.get("orders")).isEqualByComparingTo("23.5");
        assertThat(figures.get("useRate")).isEqualByComparingTo("72");
        assertThat(figures.get("growth")).isEqualByComparingTo("27.8689");
        assertThat(figures.get("served")).isEqualByComparingTo("46");
        assertThat(figures.get("servedHenan")).isEqualByComparingTo("12");
        assertThat(figures.get("exports9810")).isEqualByComparingTo("860");
    }

    @Test
    void a_firm_at_every_minimum_without_a_prior_year_has_no_growth() {
        var only = warehouse("US", "2020-08-30", "2000", "800", "100");
        turnover(only, "1", "1000", null);
        typed("exports9810", "0");

        var figures = figures();

        assertThat(figures.get("months")).isEqualByComparingTo("12");
        assertThat(figures.get("useRate")).isEqualByComparingTo("40");
        assertThat(figures.get("valueOutPrior")).isNull();
        assertThat(figures.get("growth")).isNull();
        assertThat(figures.get("exports9810")).isEqualByComparingTo("0");
    }

    @Test
    void a_warehouse_one_day_short_of_a_month_does_not_have_it() {
        warehouse("US", "2020-08-31", "2000", "800", "100");

        assertThat(figures().get("months")).isEqualByComparingTo("11");
    }

    @Test
    void a_verified_area_changes_the_use_rate_with_it() {
        warehouse("US", "2020-08-30", "2000", "800", "100");

        var verified = figures().with("areaInUse", new BigDecimal("1000"));

        assertThat(verified.get("useRate")).isEqualByComparingTo("80");
    }

    @Test
    void only_own_investment_abroad_asks_for_its_certificate() {
        var rented = warehouse("US", "2020-08-30", "2000", "800", "100");
        rented.getOperation().setBuildMode("leased");
        assertThat(declaration().conditions()).containsEntry(Declaration.OWNED_WAREHOUSES, BigDecimal.ZERO);

        rented.getOperation().setBuildMode("acquired");
        assertThat(declaration().conditions()).containsEntry(Declaration.OWNED_WAREHOUSES, BigDecimal.ONE);
    }

    private Declaration declaration() {
        return new Declaration(version, fields, FigureData.of("C1"), BASE_DATE);
    }

    private Figures figures() {
        return declaration().figures();
    }

    private void typed(String key, String amount) {
        version.getValues().add(new FormValue(version, key, new BigDecimal(amount), null));
    }

    private ApplicationWarehouse warehouse(String country, String since, String inUse, String used, String wan) {
        var warehouse =
                new ApplicationWarehouse(version, version.getWarehouses().size() + 1, null, country);
        warehouse.getSite().setCountry(country);
        warehouse.getAreas().setInUse(new BigDecimal(inUse));
        warehouse.getAreas().setUsed(new BigDecimal(used));
        warehouse.getInputs().setLease(new BigDecimal(wan).movePointRight(4));
        warehouse.getTurnover().setRunningSince(LocalDate.parse(since));
        version.getWarehouses().add(warehouse);
        return warehouse;
    }

    private static void turnover(ApplicationWarehouse warehouse, String orders, String out, String prior) {
        var turnover = warehouse.getTurnover();
        turnover.setOrdersOut(new BigDecimal(orders));
        turnover.setValueOut(new BigDecimal(out).movePointRight(4));
        turnover.setValueOutPrior(prior == null ? null : new BigDecimal(prior).movePointRight(4));
    }
}
