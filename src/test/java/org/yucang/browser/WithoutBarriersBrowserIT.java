package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** WCAG 2.2 AA on every page of the table of rights, after the story, as somebody who may see it. */
class WithoutBarriersBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void every_page_that_somebody_may_see_is_clean_in_both_languages_and_widths() throws IOException {
        var lines = Files.readAllLines(Path.of("docs/rights.csv"));
        var things = new Things(Visitor.signedIn("province"), Visitor.signedIn(Firm.FIRST.login()));
        var desk = new Desk(browser);
        var open = new RightsTable(lines, things).open();

        assertThat(open).containsKeys("/index", "/desk/messages", "/notice/mails");
        open.forEach((address, login) -> {
            (login.isEmpty() ? desk.nobody() : desk.as(login)).open(address);
            desk.lookAround(address.substring(1).replaceAll("\\W", "-"));
        });
        desk.nothingBroken();
    }
}
