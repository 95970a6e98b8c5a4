package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;

/** The province drafts and publishes the call of the story. */
record Calling(Desk desk) {

    static final String TITLE = "2021年度河南省跨境电子商务海外仓示范企业第二次申报";
    static final String TITLE_EN = "Second call of 2021 for demonstration enterprises";
    private static final String NUMBER = "豫海外仓示范-2021-02";

    void publish() {
        draft();
        assertThat(desk.text()).contains(TITLE, NUMBER);
        desk.lookAround("call-view");
        desk.press("publish:publish");
        assertThat(desk.has("[id='publish:publish']")).isFalse();
    }

    private void draft() {
        desk.as("province").open("/call/list");
        desk.lookAround("call-list");
        desk.open("/call/edit");
        desk.lookAround("call-edit");
        desk.enter("call:number", NUMBER);
        desk.enter("call:documentNumber", "豫商电商〔2021〕22号");
        desk.enter("call:titleZh", TITLE);
        desk.enter("call:titleEn", TITLE_EN);
        desk.enter("call:opensAt", "2021-08-02 09:00");
        desk.enter("call:closesAt", "2021-08-30 23:59:59");
        desk.enter("call:baseDate", "2021-08-30");
        desk.enter("call:baseYearFrom", "2020-07-01");
        desk.enter("call:baseYearTo", "2021-06-30");
        desk.enter("call:budget", "1000");
        desk.press("call:save");
    }

    /** Anyone finds the call on the public page, in both languages. */
    void isPublic() {
        desk.nobody().browser.open("/", "en");
        assertThat(desk.text()).contains(TITLE_EN);
        desk.browser.open("/", "zh");
        desk.press(desk.browser
                .driver()
                .findElement(By.xpath("//main//*[contains(text(), '" + TITLE
                        + "')]/following::a[contains(@href, '/open/call')][1]")));
        assertThat(desk.text()).contains(TITLE, "1,000");
        desk.lookAround("open-call");
    }

    /** The call's number among the calls, taken from the address of its page. */
    String id() {
        desk.as("province").open("/call/list");
        var link = desk.browser.driver().findElement(By.partialLinkText(TITLE)).getAttribute("href");
        return link.replaceAll(".*id=(\\d+).*", "$1");
    }
}
