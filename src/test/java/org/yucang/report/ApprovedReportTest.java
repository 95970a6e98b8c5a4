package org.yucang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yucang.report.Firms.firm;
import static org.yucang.report.Firms.paid;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovedReportTest {

    private static final List<String> UNITS = List.of("410100", "410173", "411000");

    private static final ApprovedReport REPORT = ApprovedReport.of(
            List.of(
                    paid(firm("甲", "410100", "C", 400_000, "US", "DE"), "2021-12-28"),
                    firm("乙", "410100", "B", 600_000, "US", "US"),
                    firm("丙", "411000", "A", 1_000_000, "US", "JP", "DE")),
            UNITS);

    @Test
    void every_city_has_its_line_in_the_official_order_also_one_with_nothing() {
        assertThat(REPORT.byUnit()).extracting(ApprovedSum::code).containsExactlyElementsOf(UNITS);
        assertThat(REPORT.byUnit()).extracting(ApprovedSum::firms).containsExactly(2, 0, 1);
        assertThat(REPORT.byUnit().get(1).amount()).isEqualByComparingTo("0");
    }

    @Test
    void the_province_counts_three_countries_although_its_cities_count_two_and_three() {
        assertThat(REPORT.byUnit()).extracting(ApprovedSum::countries).containsExactly(2L, 0L, 3L);
        assertThat(REPORT.total().countries()).isEqualTo(3);
    }

    @Test
    void a_firm_with_two_warehouses_in_a_country_counts_there_once() {
        var america = REPORT.byCountry().stream()
                .filter(sum -> sum.code().equals("US"))
                .findFirst()
                .orElseThrow();

        assertThat(america.firms()).isEqualTo(3);
        assertThat(america.warehouses()).isEqualTo(4);
        assertThat(america.area()).isEqualByComparingTo("34400");
    }

    @Test
    void what_is_paid_and_what_is_not_adds_up_to_the_awards() {
        assertThat(REPORT.total().amount()).isEqualByComparingTo("2000000");
        assertThat(REPORT.total().paid()).isEqualByComparingTo("400000");
        assertThat(REPORT.total().unpaid()).isEqualByComparingTo("1600000");
    }

    @Test
    void a_filter_by_payment_and_country_leaves_the_paid_firm_with_a_warehouse_there() {
        var filter = new ApprovedFilter(1L, null, null, PaymentState.PAID, "DE");

        assertThat(REPORT.firms().stream().filter(filter::admits))
                .extracting(ApprovedFirm::nameZh)
                .containsExactly("甲");
    }
}
