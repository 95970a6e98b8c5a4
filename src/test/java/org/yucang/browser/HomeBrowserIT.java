package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anyone sees who opens the address. */
class HomeBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"zh, 1366", "zh, 390", "en, 1366", "en, 390"})
    void the_public_page_says_what_the_department_published(String language, int width) {
        browser.width(width);
        browser.open("/", language);
        assertThat(browser.text()).contains("77", "43", "183");
        browser.picture("home-" + language + "-" + width);
        Axe.check(browser);
    }
}
