package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yucang.Bilingual;

/** The files of tables are without fault, can be read and edited by people, and show what an edit broke. */
class DecisionTablesTest {

    private static final String SCORE = EngineInMemory.file("score.dmn");

    @ParameterizedTest
    @ValueSource(strings = {"eligibility.dmn", "score.dmn", "tier.dmn"})
    void the_default_tables_have_no_faults(String file) {
        assertThat(Faults.in(EngineInMemory.file(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eligibility.dmn", "score.dmn", "tier.dmn"})
    void every_table_column_and_rule_has_a_name_in_both_languages(String file) {
        for (var table : DecisionTables.read(EngineInMemory.file(file))) {
            assertNamed(table.label());
            table.columns().forEach(DecisionTablesTest::assertNamed);
            table.rules().forEach(rule -> assertNamed(rule.label()));
        }
    }

    @Test
    void a_table_is_read_with_its_columns_and_cells() {
        var table = DecisionTables.read(SCORE).stream()
                .filter(candidate -> candidate.id().equals("Q1"))
                .findFirst()
                .orElseThrow();
        assertThat(table.label().in(Locale.CHINA)).isEqualTo("在用面积");
        assertThat(table.columns())
                .extracting(DecisionTable.Label::en)
                .containsExactly("Category", "Area in use (m²)", "Points");
        var rule = table.rules().get(1);
        assertThat(rule.cells())
                .extracting(DecisionTable.Cell::text)
                .containsExactly("\"C1\"", "[2000..5000)", "points(areaInUse, 2000, 4, 5000, 6)");
    }

    @Test
    void a_changed_cell_is_written_and_nothing_else() {
        var changed = DecisionTables.write(SCORE, Map.of("Q1_C1_top_out_points", "9"));
        assertThat(cells(changed)).hasSameSizeAs(cells(SCORE));
        assertThat(cells(changed))
                .filteredOn(cell -> !cells(SCORE).contains(cell))
                .containsExactly(new DecisionTable.Cell("Q1_C1_top_out_points", "9"));
    }

    @Test
    void a_cell_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> DecisionTables.write(SCORE, Map.of("Q99", "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1_C1_1_in_areaInUse | [2000..5000 | decision.fault.test",
                "Q1_C1_1_in_areaInUse | < areaLimit | decision.fault.name",
                "Q1_C1_1_out_points | points(area, 2000, 4, 5000, 6) | decision.fault.name",
                "Q1_C1_1_out_points | 4 + | decision.fault.output",
                "Q1_C1_1_out_points | '' | decision.fault.empty"
            })
    void an_edit_that_breaks_a_cell_is_named_with_its_table_and_rule(String cell, String text, String fault) {
        var faults = Faults.in(DecisionTables.write(SCORE, Map.of(cell, text)));
        assertThat(faults).singleElement().satisfies(found -> {
            assertThat(found.key()).isEqualTo(fault);
            assertThat(found.table()).isEqualTo(new Bilingual("在用面积", "Area in use"));
            assertThat(found.rule()).isEqualTo("Q1_C1_1");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Q1_C1_1_in_areaInUse, [2000..4000), decision.fault.gap",
        "Q1_C1_1_in_areaInUse, [2000..5000], decision.fault.overlap"
    })
    void an_edit_that_leaves_a_gap_or_an_overlap_is_named_with_the_figures(String cell, String text, String fault) {
        assertThat(Faults.in(DecisionTables.write(SCORE, Map.of(cell, text))))
                .extracting(Fault::key, Fault::table)
                .containsExactly(tuple(fault, new Bilingual("在用面积", "Area in use")));
    }

    @Test
    void a_file_that_is_no_table_is_named_as_such() {
        assertThat(Faults.in("<nothing/>")).extracting(Fault::key).containsExactly("decision.fault.file");
    }

    private static List<DecisionTable.Cell> cells(String xml) {
        return DecisionTables.read(xml).stream()
                .flatMap(table -> table.rules().stream())
                .flatMap(rule -> rule.cells().stream())
                .toList();
    }

    private static void assertNamed(DecisionTable.Label label) {
        assertThat(label.zh()).isNotBlank();
        assertThat(label.en()).isNotBlank();
    }
}
