package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;

/** Where an enterprise's application of the story's call stands, as the enterprise sees it. */
record Tracking(Desk desk, Firm firm) {

    /** The application's id, from the address to which the list leads. */
    String id() {
        desk.as(firm.login()).open("/application/list");
        var link = desk.browser
                .driver()
                .findElement(By.partialLinkText(Calling.TITLE))
                .getAttribute("href");
        return link.replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** The drawn process model stands filled and flagged at this step. */
    void standsAt(String step) {
        var id = id();
        desk.open("/application/track?id=" + id);
        var drawing = desk.find(".yc-diagram");
        assertThat(drawing.getAttribute("data-here").split("[ ,]")).contains(step);
        desk.browser.await("the diagram", () -> desk.has(".yc-diagram [data-element-id='" + step + "'].yc-here"));
        desk.browser.await(
                "its flag", () -> desk.has(".yc-flag") && desk.find(".yc-flag").isDisplayed());
        desk.lookAround("track");
    }

    /** An official of another city gets no more than a wrong address would. */
    void isHiddenFrom(String login) {
        var id = id();
        for (var path : java.util.List.of("/application/view", "/application/track", "/review/recommend")) {
            desk.as(login).open(path + "?id=" + id);
            assertThat(status(path + "?id=" + id)).as(path).isEqualTo(404L);
            assertThat(desk.text()).contains("没有找到这个页面").doesNotContain(firm.name());
        }
        desk.look("not-found");
    }

    private Number status(String path) {
        return (Number)
                desk.browser.driver().executeAsyncScript("fetch(arguments[0]).then(r => arguments[1](r.status))", path);
    }
}
