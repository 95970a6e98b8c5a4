package org.yucang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept is kept in one way: under the schema's names, without a status, with exact figures. */
class EntitiesTest {

    /** MySQL tells PERSON from person. */
    @Test
    void every_entity_names_its_table_as_the_schema_writes_it() {
        ArchitectureTest.check(
                classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Table.class));
        assertThat(ArchitectureTest.CLASSES.stream()
                        .flatMap(type -> type.tryGetAnnotationOfType(Table.class).stream())
                        .map(Table::name))
                .allMatch(name -> name.matches("[a-z_0-9]+"));
    }

    @Test
    void no_entity_keeps_a_status() {
        ArchitectureTest.check(noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("(?i)status"));
    }

    /** What is printed on paper or read from it is measured in points, as its library wants them; those are no figures. */
    private static final String PAPER = ".*\\.platform\\.(PrintedPaper|PageNumbers|ScannedPage)";

    @Test
    void no_figure_is_a_binary_fraction() {
        for (var type : List.of(double.class, float.class, Double.class, Float.class)) {
            ArchitectureTest.check(noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .haveNameNotMatching(PAPER)
                    .should()
                    .haveRawType(type));
        }
    }
}
