package org.yucang.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.DecisionTables;

/** A call cannot open to a category about which its tables say nothing. */
class CategoryCheckTest {

    private final CategoryCheck check = new CategoryCheck(tables("eligibility"), tables("score"));

    @ParameterizedTest
    @ValueSource(strings = {"C1", "C2", "C3", "C4"})
    void the_default_tables_know_every_category(String category) {
        assertThat(check.faults(category)).isEmpty();
    }

    @Test
    void a_category_without_tables_is_found_table_by_table() {
        assertThat(check.faults("C9"))
                .extracting(finding -> finding.key() + " " + finding.arguments())
                .containsExactly(
                        "call.fault.categoryTable [C9, 申报门槛]",
                        "call.fault.categoryTable [C9, 申报条件（未满足和待确认）]",
                        "call.fault.categoryTable [C9, 评分构成]",
                        "call.fault.categoryPoints [C9]");
    }

    private static List<DecisionTable> tables(String name) {
        try {
            return DecisionTables.read(Files.readString(Path.of("bpmn", name + ".dmn")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
