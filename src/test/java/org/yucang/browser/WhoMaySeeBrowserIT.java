package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page and every address of the API, asked for by everyone, about what is his and what is not, as the table
 * docs/rights.csv says; it runs after the story on the same server, so that there is something of every kind to ask for.
 */
class WhoMaySeeBrowserIT {

    @RegisterExtension
    static final RunningYucang running = new RunningYucang();

    private static final Path TABLE = Path.of("docs/rights.csv");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static List<String> lines;
    private static RightsTable rights;

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(TABLE);
        rights = new RightsTable(lines, new Things(Visitor.signedIn("province"), Visitor.signedIn(Firm.FIRST.login())));
    }

    @Test
    void every_address_answers_everybody_as_the_table_of_rights_says() {
        var wrong = new ArrayList<String>();
        var found = rights.asked();
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).equals(lines.get(i + 1))) {
                wrong.add("is     " + found.get(i) + "\nshould " + lines.get(i + 1));
            }
        }
        assertThat(wrong).as(lines.get(0)).isEmpty();
    }

    @Test
    void no_page_is_missing_from_the_table_of_rights() throws IOException {
        try (var files = Files.walk(PAGES)) {
            Set<String> pages = files.map(
                            file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .map(name -> "/" + name.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(rights.addresses()).containsAll(pages);
        }
    }

    @Test
    void whoever_is_asked_to_sign_in_on_the_way_arrives_where_he_wanted_to_go() {
        assertThat(new Visitor().arrive("/application/list", Firm.FIRST.login()))
                .isEqualTo("200 /application/list");
        assertThat(new Visitor().arrive("/call/list", "province")).isEqualTo("200 /call/list");
    }

    @Test
    void an_address_nobody_made_is_nowhere() {
        var firm = Visitor.signedIn(Firm.FIRST.login());

        assertThat(firm.ask("/application/view?id=999999").statusCode()).isEqualTo(404);
        assertThat(firm.ask("/application/view?id=abc").statusCode()).isEqualTo(404);
        assertThat(firm.ask("/api/papers/999999").statusCode()).isEqualTo(404);
        assertThat(firm.ask("/api/diagrams/nothing").statusCode()).isEqualTo(404);
    }
}
