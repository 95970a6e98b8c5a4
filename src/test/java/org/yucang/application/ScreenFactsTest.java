package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yucang.CommonTables;
import org.yucang.workflow.DecisionTables;

/** The screener asks what the call's table turns on, and takes the rest as fulfilled. */
class ScreenFactsTest {

    private ScreenFacts facts;

    @BeforeEach
    void read_the_default_table_and_the_questions() throws IOException {
        var table = DecisionTables.read(Files.readString(Path.of("bpmn/eligibility.dmn"))).stream()
                .filter(one -> one.id().equals("Eligibility"))
                .findFirst()
                .orElseThrow();
        var questions =
                CommonTables.rows("select input, field_key, at_most from screen_question order by position").stream()
                        .map(row -> new ScreenQuestion(row[0], row[1], row[2]))
                        .toList();
        facts = new ScreenFacts(table, questions);
    }

    @Test
    void a_call_for_public_and_own_warehouses_asks_eight_questions() {
        assertThat(facts.lines(List.of("C1", "C2")))
                .extracting(ScreenLine::input)
                .containsExactly(
                        "legalPerson",
                        "inHenan",
                        "internalFinance",
                        "contractInForce",
                        "monthsShortest",
                        "areaInUse",
                        "served",
                        "servedHenan");
    }

    @Test
    void without_public_warehouses_nobody_is_asked_whom_he_serves_and_without_any_what_he_runs() {
        assertThat(facts.lines(List.of("C2"))).extracting(ScreenLine::input).doesNotContain("served", "servedHenan");
        assertThat(facts.lines(List.of("C3", "C4")))
                .extracting(ScreenLine::input)
                .containsExactly("legalPerson", "inHenan", "internalFinance");
    }

    @Test
    void what_is_not_asked_counts_as_fulfilled() {
        var inputs = facts.inputs("C1", Map.of("areaInUse", new BigDecimal("1500"), "inHenan", false));

        assertThat(inputs)
                .containsEntry("areaInUse", new BigDecimal("1500"))
                .containsEntry("inHenan", false)
                .containsEntry("commitment", true)
                .containsEntry("equity", null)
                .containsEntry("category", "C1");
    }

    @Test
    void answers_survive_the_way_through_an_address_and_nothing_else_does() {
        var answers = Map.<String, Object>of("served", new BigDecimal("46"), "internalFinance", true);

        assertThat(PriorAnswers.written(answers)).isEqualTo("internalFinance:yes,served:46");
        assertThat(PriorAnswers.read("internalFinance:yes,served:46")).isEqualTo(answers);
        assertThat(PriorAnswers.read("served:-1,x:<b>,internalFinance:maybe")).isEmpty();
        assertThat(PriorAnswers.read(null)).isEmpty();
    }
}
