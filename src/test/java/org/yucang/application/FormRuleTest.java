package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of a form beside each other, at the edges of what is allowed; money in yuan. */
class FormRuleTest {

    private static final FormRule TRADE = rule("cbecTotal", "equals", "cbecExport + cbecImport", "100");
    private static final FormRule NET = rule("netAssets", "equals", "totalAssets - totalLiab", "100");
    private static final FormRule STAFF = rule("staff", "equals", "staffCn + staffAbroad", "0");
    private static final FormRule MODES =
            rule("cbecExport", "atLeast", "export9610 + export9710 + exports9810 + export1210", "0");
    private static final FormRule COUNT = rule("owCount", "atLeast", "owRunning + owBuilding", "0");

    @ParameterizedTest
    @CsvSource({"300, true", "400, true", "200, true", "400.01, false", "199.99, false"})
    void trade_is_exports_and_imports_within_a_hundred_yuan(String total, boolean holds) {
        assertThat(holds(TRADE, total, known("cbecExport=100", "cbecImport=200")))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"-50, true", "50, true", "-150, true", "50.01, false", "-150.01, false"})
    void what_a_firm_is_worth_is_assets_less_liabilities_and_may_be_below_zero(String net, boolean holds) {
        assertThat(holds(NET, net, known("totalAssets=100", "totalLiab=150"))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"12, true", "13, false", "11, false"})
    void staff_is_exactly_those_at_home_and_abroad(String staff, boolean holds) {
        assertThat(holds(STAFF, staff, known("staffCn=10", "staffAbroad=2"))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"100, true", "100.01, true", "99.99, false"})
    void exports_are_not_less_than_all_customs_modes_together(String exports, boolean holds) {
        assertThat(holds(MODES, exports, known("export9610=60", "exports9810=40")))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, false"})
    void warehouses_running_and_being_built_are_not_more_than_there_are(String count, boolean holds) {
        assertThat(holds(COUNT, count, known("owRunning=2", "owBuilding=1"))).isEqualTo(holds);
    }

    @Test
    void an_equality_waits_until_all_its_parts_are_there() {
        assertThat(holds(TRADE, "300", known("cbecExport=1"))).isTrue();
        assertThat(TRADE.broken(null, known("cbecExport=1", "cbecImport=1"))).isEmpty();
    }

    @Test
    void the_sum_that_is_contradicted_is_said() {
        assertThat(NET.broken(new BigDecimal("1000"), known("totalAssets=100", "totalLiab=150")))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("-50"));
    }

    private static boolean holds(FormRule rule, String answer, Map<String, BigDecimal> known) {
        return rule.broken(new BigDecimal(answer), known).isEmpty();
    }

    private static FormRule rule(String key, String relation, String terms, String tolerance) {
        return new FormRule(key, relation, terms, new BigDecimal(tolerance));
    }

    private static Map<String, BigDecimal> known(String... amounts) {
        var known = new HashMap<String, BigDecimal>();
        Arrays.stream(amounts)
                .map(amount -> amount.split("="))
                .forEach(amount -> known.put(amount[0], new BigDecimal(amount[1])));
        return known;
    }
}
