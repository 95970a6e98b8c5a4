package org.yucang.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.application.EligibilityResults;
import org.yucang.application.Filling;
import org.yucang.application.RuleAnswer;
import org.yucang.application.Submitting;
import org.yucang.chain.Candidate;
import org.yucang.chain.Filing;
import org.yucang.chain.Journey;
import org.yucang.chain.Reviewed;
import org.yucang.chain.Until;
import org.yucang.review.ReadingFile;
import org.yucang.review.Recommending;
import org.yucang.review.RuleTick;
import org.yucang.review.SiteCheckRules;

/** Monthly statistics from their workbook to the conditions of an application: what is missing or differs is told and settled. */
class StatisticsIT extends InContainer {

    private static final String REPORTS_ALL = "91410182MAYC00114F";
    private static final String LACKS_MAY = "91410184MAYC001302";
    private static final Candidate HIGHER = with(
            Candidate.JIA.login(),
            List.of(
                    new Candidate.Depot("DE", "5000", "3600", "2019-01-20", "15", "5600", "4000", "300"),
                    new Candidate.Depot("US", "3600", "2592", "2019-12-01", "8.5", "2800", "2100", "120")));

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Filing filing;

    @Inject
    private Filling filling;

    @Inject
    private Submitting submitting;

    @Inject
    private Reviewed reviewed;

    @Inject
    private Recommending recommending;

    @Inject
    private ReadingFile reading;

    @Inject
    private EligibilityResults results;

    @Inject
    private SiteCheckRules deductions;

    @Inject
    private ImportingStatistics importing;

    @Inject
    private ReadingStatistics statistics;

    /** 8,400 are declared where 7,800 were reported: 7.6923 % more. */
    @Test
    void a_figure_that_differs_is_explained_by_the_firm_and_confirmed_by_the_city() throws Exception {
        var id = filing.filledIn(HIGHER, journey.openCall(20));
        filling.say(id, "statisticsNote", "");
        assertThat(said(id, "E14")).isEqualTo("failed 7.6923 5");
        assertThat(submitting.readiness(id).blocking())
                .extracting(RuleAnswer::rule)
                .containsExactly("E14");
        assertThatThrownBy(() -> submitting.submit(id)).hasMessageContaining("ineligible");

        filling.say(id, "statisticsNote", Candidate.RARE);
        filing.submit(HIGHER, id);
        Until.so("the check", () -> results.latestOf(id).isPresent());
        assertThat(results.of(id))
                .filteredOn(result -> result.getRule().equals("E14"))
                .singleElement()
                .satisfies(result -> assertThat(result.answer())
                        .isEqualTo(new RuleAnswer("E14", "confirm", "toConfirm", "7.6923", "5", "city")));
        reviewed.accept(HIGHER, id);
        acting.as(HIGHER.city());
        assertThat(recommending.toConfirm(id)).extracting(RuleTick::getRule).contains("E14");
        assertThat(reading.reported(id).lines())
                .filteredOn(line -> line.figure().equals("valueOut"))
                .singleElement()
                .satisfies(line -> assertThat(line.reported()).isEqualByComparingTo("7800"));
        reviewed.recommend(HIGHER, id);
        reviewed.qualify(HIGHER, id);
    }

    @Test
    void a_missing_month_blocks_until_the_city_brings_it_in_which_counts_as_late() throws Exception {
        var id = filing.filledIn(with("enterprise13", Candidate.JIA.depots()), journey.openCall(20));
        assertThat(said(id, "E18")).isEqualTo("failed 5 6");

        acting.as("city410200");
        var foreign = importing.look(book(LACKS_MAY, "2021-07-01", "650", List.of("2021-05")));
        assertThat(foreign.right()).isEmpty();
        assertThat(foreign.wrong()).extracting(error -> error.why()).containsExactly("statistics.unknownFirm");
        assertThat(statistics.count(LACKS_MAY)).isZero();

        acting.as("zhengzhou");
        var before = statistics.count(LACKS_MAY);
        importing.take(importing
                .look(book(LACKS_MAY, "2021-07-01", "650", List.of("2021-05")))
                .right());
        assertThat(statistics.count(LACKS_MAY)).isEqualTo(before + 1);

        acting.as("enterprise13");
        assertThat(said(id, "E18")).isEqualTo("passed 6 6");
        assertThat(statistics.count("")).as("its own and nobody else's").isEqualTo(before + 1);
        assertThat(deductions.lateMonths(id)).isEqualTo(1);
    }

    /** 6,100 are declared for the year before, for which 5,000 were reported: 22 % more. */
    @Test
    void the_year_before_is_compared_as_well_once_all_its_months_were_reported() throws Exception {
        var id = filing.filledIn(with("enterprise11", Candidate.JIA.depots()), journey.openCall(20));
        assertThat(submitting.reported(id).lines())
                .extracting(line -> line.figure())
                .contains("valueOut")
                .doesNotContain("valueOutPrior");

        acting.as("zhengzhou");
        var months = IntStream.range(0, 12)
                .mapToObj(YearMonth.of(2019, 7)::plusMonths)
                .map(YearMonth::toString)
                .toList();
        importing.take(importing
                .look(book(REPORTS_ALL, "2020-07-10", "416.6667", months))
                .right());

        acting.as("enterprise11");
        assertThat(submitting.reported(id).lines())
                .filteredOn(line -> line.figure().equals("valueOutPrior"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reported()).isEqualByComparingTo("5000.0004");
                    assertThat(line.difference()).isEqualByComparingTo("22.0000");
                });
    }

    private String said(Long id, String rule) {
        return submitting.readiness(id).answers().stream()
                .filter(answer -> answer.rule().equals(rule))
                .map(answer -> answer.outcome() + " " + answer.figure() + " " + answer.threshold())
                .findFirst()
                .orElseThrow();
    }

    private InputStream book(String code, String filedOn, String value, List<String> months) throws IOException {
        var headings = StatisticsBook.of(statistics.statistics()).headings();
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("1");
            for (var column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            for (var row = 0; row < months.size(); row++) {
                var cells = List.of(code, "", months.get(row), filedOn, "8600", value);
                for (var column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, cells.get(column));
                }
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static Candidate with(String login, List<Candidate.Depot> depots) {
        var jia = Candidate.JIA;
        return new Candidate(
                login,
                jia.county(),
                jia.city(),
                jia.finance(),
                depots,
                jia.served(),
                jia.servedHenan(),
                jia.exports(),
                List.of());
    }
}
