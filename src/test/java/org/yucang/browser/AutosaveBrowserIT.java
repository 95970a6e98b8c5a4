package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is typed into an application is never lost: not by a killed browser, nor by leaving without a button. */
class AutosaveBrowserIT {

    private static final String FIRM = "enterprise40";
    private static final String HALF_TYPED = "公司自 2015 年起经营海外仓，品牌𠮷仓 😀，目前";
    private static final String FIRM_OF_TWO_WINDOWS = "enterprise58";
    private static final String ASKING = """
            var ask = () => fetch('/api/drafts/' + arguments[0] + '/news', {
                method: 'POST',
                headers: {'Content-Type': 'application/json'},
                body: JSON.stringify({step: 'tasks', since: 0}),
            }).then(answer => answer.status);
            Promise.all([1, 2, 3, 4, 5, 6].map(ask)).then(arguments[1]);""";
    private static final String TYPING = """
            var field = arguments[0];
            field.focus();
            field.value = arguments[1];
            field.dispatchEvent(new InputEvent('input', {bubbles: true}));""";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Page page = new Page(browser);

    @Test
    void a_browser_killed_in_the_middle_of_a_sentence_loses_nothing() {
        browser.signIn(FIRM);
        var application = begun();
        open(application, "operations");
        page.type("[id='field.exportTotal'] input", "９,３１０.２０");
        open(application, "narrative");
        browser.driver().executeScript(TYPING, page.find("[id='field.profile'] textarea"), HALF_TYPED);
        page.settle();
        browser.await("kept", () -> page.find(".yc-saved").getText().contains("已保存"));

        browser.die();

        browser.signIn(FIRM);
        open(application, "narrative");
        assertThat(page.find("[id='field.profile'] textarea").getAttribute("value"))
                .isEqualTo(HALF_TYPED);
        open(application, "operations");
        assertThat(page.find("[id='field.exportTotal'] input").getAttribute("value"))
                .isEqualTo("9,310.20");
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_stays_as_it_was_typed() {
        browser.signIn(FIRM);
        var application = begun();
        open(application, "operations");
        page.type("[id='field.exportTotal'] input", "100");
        page.type("[id='field.cbecExport'] input", "200");

        assertThat(page.find("[id='field.cbecExport']").getText()).contains("不能大于出口总值 100 万元");
        assertThat(page.find("[id='field.cbecExport'] input").getAttribute("value"))
                .isEqualTo("200");
        Axe.check(browser);
    }

    @Test
    void windows_opened_in_the_same_instant_are_all_told_what_is_new() {
        browser.signIn(FIRM_OF_TWO_WINDOWS);
        var application = begun();

        assertThat((List<?>) browser.driver().executeAsyncScript(ASKING, application))
                .allSatisfy(status -> assertThat(status).isEqualTo(200L));
    }

    @Test
    void a_text_that_outlives_its_session_stands_in_its_field_again_after_signing_in() {
        var what = "机房断电，全省不能提交。😀𠮷";
        browser.signIn("province");
        browser.open("/call/outages");
        page.find("[id='outage:what']").sendKeys(what);
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
        page.press("outage:save");

        browser.signIn("province");
        browser.open("/call/outages");

        assertThat(page.find("[id='outage:what']").getAttribute("value")).isEqualTo(what);
    }

    /** The id of the firm's application to the open call, begun where it is not yet. */
    private String begun() {
        browser.open("/application/list");
        if (!page.has("main a[href*='/application/tasks?id=']")) {
            page.press(page.find("main a[href*='/application/start']"));
            page.find("[type='radio'][value='C1']").click();
            page.press("start:go");
        }
        return page.find("main a[href*='?id=']").getAttribute("href").replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private void open(String application, String section) {
        browser.open("/application/step?id=" + application + "&section=" + section);
    }
}
