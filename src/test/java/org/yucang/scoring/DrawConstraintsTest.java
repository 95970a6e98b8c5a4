package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawConstraintsTest {

    private static final Instant NOW = Instant.parse("2021-10-08T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);
    private static final LocalDate DUE = LocalDate.of(2021, 10, 15);
    private static final String CODE = "91410100MA0000001X";

    private final Applicant applicant = Applicant.of(
            "410100", List.of("河南万邦云仓（郑州）有限公司", "Wanbang Cloud Ltd.", "王建国", "Wanbang Hamburg GmbH"), List.of(CODE));
    private final DrawTerms terms = new DrawTerms();
    private final Expert expert = new Expert(1L, ExpertField.FINANCE, "中原会计师事务所", null);

    @Test
    void nobody_of_the_administration_of_the_applicants_city() {
        assertThat(reason(new Expert(1L, ExpertField.FINANCE, "郑州市商务局", "410100")))
                .isEqualTo("draw.excluded.UNIT");
        assertThat(reason(new Expert(1L, ExpertField.FINANCE, "洛阳市商务局", "410300")))
                .isNull();
    }

    @Test
    void an_employer_is_recognised_in_whatever_brackets_its_name_is_written() {
        assertThat(reason(new Expert(1L, ExpertField.FINANCE, "河南万邦云仓(郑州)有限公司 ", null)))
                .isEqualTo("draw.excluded.EMPLOYER");
    }

    @Test
    void shares_are_found_by_the_credit_code_under_another_name() {
        expert.tie(TieKind.SHARES, "万邦", CODE, null, NOW);
        assertThat(reason(expert)).isEqualTo("draw.excluded.SHARES");
    }

    @Test
    void a_firm_served_abroad_and_a_relative_are_found_by_name() {
        expert.tie(TieKind.SERVED, "WANBANG HAMBURG GMBH", null, null, NOW);
        assertThat(reason(expert)).isEqualTo("draw.excluded.SERVED");

        var kin = new Expert(2L, ExpertField.FINANCE, "中原会计师事务所", null);
        kin.tie(TieKind.KIN, "王建国", null, null, NOW);
        assertThat(reason(kin)).isEqualTo("draw.excluded.KIN");
    }

    @Test
    void a_tie_lapses_three_years_after_its_end_but_not_a_day_before() {
        expert.tie(
                TieKind.EMPLOYER, "Wanbang Cloud Ltd", null, TODAY.minusYears(3).minusDays(1), NOW);
        assertThat(reason(expert)).isNull();
        expert.tie(TieKind.EMPLOYER, "Wanbang Cloud Ltd", null, TODAY.minusYears(3), NOW);
        assertThat(reason(expert)).isEqualTo("draw.excluded.EMPLOYER");
    }

    @Test
    void whoever_is_away_on_one_day_of_the_scoring_is_not_drawn_unless_the_absent_are_asked_too() {
        expert.away(DUE, DUE.plusDays(5), NOW);
        assertThat(reason(expert)).isEqualTo("draw.excluded.AWAY");
        terms.setAbsentToo(true);
        assertThat(reason(expert)).isNull();
    }

    @Test
    void whoever_has_as_many_open_sheets_as_the_limit_allows_is_not_drawn() {
        terms.setLoadLimit(3);
        assertThat(constraints(Map.of(1L, 2L)).exclude(expert)).isEmpty();
        assertThat(constraints(Map.of(1L, 3L)).exclude(expert)).contains(new Exclusion("draw.excluded.LOAD", "3"));
    }

    private String reason(Expert candidate) {
        return constraints(Map.of()).exclude(candidate).map(Exclusion::key).orElse(null);
    }

    private DrawConstraints constraints(Map<Long, Long> loads) {
        return new DrawConstraints(applicant, TODAY, DUE, terms, loads);
    }
}
