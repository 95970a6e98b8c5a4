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
    private static final String FIRM_OF_TWO_PEOPLE = "enterprise59";
    private static final String COLLEAGUE = "zhang.colleague";
    private static final String FIRM_WITHOUT_NETWORK = "enterprise57";
    private static final String NO_NETWORK = "window.fetch = () => Promise.reject(new TypeError('no network'));";
    private static final String ASKING = """
            var ask = () => fetch('/api/drafts/' + arguments[0] + '/news', {
                method: 'POST',
                headers: {'Content-Type': 'application/json'},
                body: JSON.stringify({step: 'tasks', since: 0, listed: 0}),
            }).then(answer => answer.status);
            Promise.all([1, 2, 3, 4, 5, 6].map(ask)).then(arguments[1]);""";
    private static final String OLD_COPY = """
            localStorage.setItem('yucang-draft-' + arguments[0] + '-' + arguments[1],
                JSON.stringify({target: arguments[1], text: arguments[2], unit: '', at: 1}));""";
    private static final String TYPING = """
            var field = arguments[0];
            field.focus();
            field.value = arguments[1];
            field.dispatchEvent(new InputEvent('input', {bubbles: true}));""";

    @RegisterExtension
    static final Browser browser = new Browser();

    @RegisterExtension
    static final Browser another = new Browser();

    private final Page page = new Page(browser);
    private final Page colleague = new Page(another);

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
    void what_no_server_had_yet_stands_in_its_field_again_when_the_dead_browser_is_opened() {
        browser.signIn(FIRM_WITHOUT_NETWORK);
        var application = begun();
        open(application, "narrative");
        browser.driver().executeScript(NO_NETWORK);
        browser.driver().executeScript(TYPING, page.find("[id='field.profile'] textarea"), HALF_TYPED);
        browser.await("not kept", () -> page.find(".yc-saved").getText().contains("还没有保存"));
        browser.await("on the disk", () -> browser.keeps("yucang-draft-" + application + "-field.profile"));

        browser.dieAndReturn();

        browser.signIn(FIRM_WITHOUT_NETWORK);
        open(application, "narrative");
        page.settle();
        assertThat(page.find("[id='field.profile'] textarea").getAttribute("value"))
                .isEqualTo(HALF_TYPED);
        assertThat(page.find("[id='field.profile'] [data-changed]").getText()).isEmpty();
        browser.open("/application/step?id=" + application + "&section=operations");
        open(application, "narrative");
        assertThat(page.find("[id='field.profile'] textarea").getAttribute("value"))
                .isEqualTo(HALF_TYPED);
    }

    @Test
    void a_copy_older_than_what_was_entered_since_gives_way_and_is_shown_beside_it() {
        browser.signIn(FIRM);
        var application = begun();
        open(application, "narrative");
        page.type("[id='field.plan'] textarea", "后来填写的规划");
        browser.driver().executeScript(OLD_COPY, application, "field.plan", "早先留存的规划$&");

        open(application, "narrative");
        page.settle();

        assertThat(page.find("[id='field.plan'] textarea").getAttribute("value"))
                .isEqualTo("后来填写的规划");
        assertThat(page.find("[id='field.plan'] [data-changed]").getText()).contains("以其为准", "本机留存的是：早先留存的规划$&");
    }

    @Test
    void what_one_of_a_firm_types_or_adds_appears_at_the_other_without_a_reload() {
        browser.signIn(FIRM_OF_TWO_PEOPLE);
        var application = begun();
        hireColleague();
        another.signIn(COLLEAGUE);
        another.open("/application/step?id=" + application + "&section=narrative");
        open(application, "narrative");

        page.type("[id='field.profile'] textarea", HALF_TYPED);

        another.await(
                "the other's words",
                () -> HALF_TYPED.equals(
                        colleague.find("[id='field.profile'] textarea").getAttribute("value")));
        assertThat(colleague.find("[id='field.profile'] [data-changed]").getText())
                .endsWith("填写");

        another.open("/application/warehouses?id=" + application);
        var before = colleague.all("main tbody tr").size();
        browser.open("/application/warehouses?id=" + application);
        page.enter("warehouses:name", "汉堡𠮷仓");
        page.press("warehouses:add");
        another.await("the list's news", () -> colleague.has("[data-lists] a"));
        assertThat(colleague.find("[data-lists]").getText()).contains("添加了海外仓“汉堡𠮷仓”", "刷新查看");
        Axe.check(another);
        colleague.press(colleague.find("[data-lists] a"));
        assertThat(colleague.all("main tbody tr")).hasSize(before + 1);
    }

    private void hireColleague() {
        browser.open("/enterprise/people");
        page.enter("people:name", "张同事");
        page.enter("people:login", COLLEAGUE);
        page.enter("people:email", "zhang.colleague@example.com");
        page.enter("people:password", "Yucang-2021");
        page.press("people:open");
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
