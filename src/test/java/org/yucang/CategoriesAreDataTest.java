package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.DecisionTables;

/** What a category is stands in tables; the code knows none of them. */
class CategoriesAreDataTest {

    @Test
    void no_class_and_no_page_names_a_category() {
        var codes = String.join("|", codes());
        assertThat(Stream.concat(Tree.files(Tree.JAVA, ".java").stream(), Tree.files(Tree.PAGES, ".xhtml").stream())
                        .filter(file -> Tree.read(file).matches("(?s).*[\"'](" + codes + ")[\"'].*")))
                .isEmpty();
    }

    @Test
    void a_new_call_is_open_to_the_first_two() {
        assertThat(texts("select code from category where usual = true order by position"))
                .containsExactly("C1", "C2");
    }

    @Test
    void every_category_has_questions_papers_figures_and_criteria() {
        assertThat(codes()).allSatisfy(code -> {
            for (var table : List.of("form_field", "material", "figure_rule", "checked_figure", "criterion")) {
                assertThat(texts("select id from " + table + " where category = '" + code + "'"))
                        .as(code + " " + table)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void every_computed_criterion_judges_a_figure_of_its_category_by_a_table_with_rows_for_it() {
        var tables = Tree.read(Path.of("bpmn/score.dmn"));
        var byId = DecisionTables.read(tables).stream().collect(Collectors.toMap(DecisionTable::id, table -> table));
        for (var row : CommonTables.rows("select category, code, figure from criterion where step is null")) {
            assertThat(figures(row[0])).as(row[0] + row[1]).contains(row[2]);
            assertThat(byId.get(row[1]).rules()).as(row[0] + row[1]).anyMatch(rule -> rule.concerns(row[0]));
        }
    }

    @Test
    void every_verified_figure_is_one_of_the_category_and_points_to_its_papers_and_criteria() {
        for (var row : CommonTables.rows("select category, figure, criterion, evidence from checked_figure")) {
            var of = " where category = '" + row[0] + "'";
            assertThat(figures(row[0])).contains(row[1]);
            assertThat(texts("select code from criterion" + of)).contains(row[2]);
            assertThat(texts("select code from material" + of)).contains(row[3]);
        }
    }

    private static List<String> figures(String category) {
        return texts("select figure from figure_rule where category = '" + category + "'");
    }

    private static List<String> codes() {
        return texts("select code from category order by position");
    }

    private static List<String> texts(String query) {
        return CommonTables.rows(query).stream().map(row -> row[0]).toList();
    }
}
