package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two declared warehouses are one by their contract, their address, their coordinates, or their operator. */
class SameWarehouseTest {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(200);

    private final ApplicationWarehouse one = warehouse("HT-1", "1 Main Street");
    private final ApplicationWarehouse other = warehouse("HT-2", "7 Long Road");

    @Test
    void two_warehouses_that_share_nothing_are_two() {
        assertThat(match(false)).isNull();
    }

    @Test
    void one_contract_makes_one_warehouse_however_it_is_written() {
        other.getLease().setNumber(" \uff28\uff34\u20141 ");

        assertThat(match(false)).isEqualTo(Ground.LEASE);
    }

    @Test
    void one_address_in_one_country_is_one_warehouse() {
        other.getSite().setAddress("1, MAIN street.");
        assertThat(match(false)).isEqualTo(Ground.ADDRESS);

        other.getSite().setCountry("PL");
        assertThat(match(false)).isNull();
    }

    /** A degree of latitude is 111,195 m. */
    @ParameterizedTest
    @CsvSource({"50.001798, 200, false", "50.001790, 199, true", "50.000000, 0, true"})
    void nearer_than_two_hundred_metres_is_one_place(BigDecimal latitude, BigDecimal metres, boolean same) {
        at(one, new BigDecimal("50"));
        at(other, latitude);

        assertThat(Metres.between(one.getSite(), other.getSite())).hasValue(metres);
        assertThat(match(false) == Ground.NEARBY).isEqualTo(same);
    }

    @Test
    void one_operator_in_one_city_is_something_to_look_at() {
        List.of(one, other).forEach(warehouse -> {
            warehouse.getSite().setCity("Hamburg");
            warehouse.getOperation().setOperatorName("Nord GmbH");
        });

        assertThat(match(false)).isEqualTo(Ground.OPERATOR);
        assertThat(Ground.OPERATOR.isCertain()).isFalse();
    }

    @Test
    void unrelated_firms_may_share_a_building_under_contracts_of_their_own_as_long_as_their_parts_fit_into_it() {
        other.getSite().setAddress("1 Main Street");
        part(one, "4000");
        part(other, "6000");
        assertThat(match(false)).isNull();

        part(other, "6000.01");
        assertThat(match(false)).isEqualTo(Ground.ADDRESS);
    }

    @Test
    void related_firms_may_not_share_a_building() {
        other.getSite().setAddress("1 Main Street");
        part(one, "4000");
        part(other, "6000");

        assertThat(match(true)).isEqualTo(Ground.ADDRESS);
    }

    private Ground match(boolean related) {
        return new SameWarehouse(one, other, related, LIMIT)
                .match()
                .map(Match::ground)
                .orElse(null);
    }

    private static void at(ApplicationWarehouse warehouse, BigDecimal latitude) {
        warehouse.getSite().setLatitude(latitude);
        warehouse.getSite().setLongitude(BigDecimal.TEN);
    }

    private static void part(ApplicationWarehouse warehouse, String area) {
        warehouse.getLease().setArea(new BigDecimal(area));
        warehouse.getAreas().setTotal(BigDecimal.valueOf(10000));
    }

    private static ApplicationWarehouse warehouse(String lease, String address) {
        var warehouse = new ApplicationWarehouse(new ApplicationVersion(1L, 1, Instant.EPOCH), 1, null, "A");
        warehouse.getLease().setNumber(lease);
        warehouse.getSite().setCountry("DE");
        warehouse.getSite().setAddress(address);
        return warehouse;
    }
}
