package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;

/** H12: figures in other currencies and units are converted at a fixed rate, and both the given and the converted are kept. */
class H12FiguresInOtherUnitsTest {

    private static final String AREA = "warehouse.1.areaInUse";
    private static final Question FLOOR =
            WarehouseFields.find("areaInUse").orElseThrow().question();
    private static final Question MONEY =
            WarehouseFields.find("valueOut").orElseThrow().question();

    private final Conversion conversion = new Conversion();

    @Test
    void square_feet_become_square_metres_by_their_definition() {
        var rate = conversion.rate(1L, FLOOR, "sqft");

        assertThat(rate).isEqualByComparingTo("0.09290304");
        assertThat(Typed.read(FLOOR, "21,527.82", rate)).isEqualTo(new BigDecimal("2000.00"));
        assertThat(Typed.read(FLOOR, "2000", conversion.rate(1L, FLOOR, "sqm"))).isEqualTo(new BigDecimal("2000.00"));
    }

    @Test
    void dollars_in_ten_thousands_become_yuan_at_the_rate_of_the_call() {
        assertThat(Typed.read(MONEY, "50", new BigDecimal("6.4601"))).isEqualTo(new BigDecimal("3230050.00"));
        assertThat(Typed.read(MONEY, "50", BigDecimal.ONE)).isEqualTo(new BigDecimal("500000.00"));
    }

    @Test
    void a_volume_or_a_currency_is_no_unit_of_a_floor() {
        for (var unit : new String[] {"m3", "USD", "wan"}) {
            assertThatThrownBy(() -> conversion.rate(1L, FLOOR, unit))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("entry.noUnit");
        }
    }

    @Test
    void what_was_given_stays_with_what_it_came_to_in_this_version_and_the_next() {
        var version = new ApplicationVersion(1L, 1, Instant.EPOCH);
        var warehouse = new ApplicationWarehouse(version, 1, null, "汉堡仓");
        version.getWarehouses().add(warehouse);
        warehouse.getAreas().setInUse(new BigDecimal("2000.00"));
        version.give(AREA, new BigDecimal("21527.82"), "sqft", new BigDecimal("0.09290304"));

        var next = version.next(Instant.EPOCH);

        assertThat(Contents.of(next).lines()).containsEntry(AREA, "2000 = 21527.82 sqft × 0.09290304");
        assertThat(Contents.of(version).differences(Contents.of(next))).isEmpty();
        next.give(AREA, new BigDecimal("21530"), "sqft", new BigDecimal("0.09290304"));
        assertThat(Contents.of(version).differences(Contents.of(next))).containsExactly(AREA);
    }
}
