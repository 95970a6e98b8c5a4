package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;

/** From the ranking to the list that stands: the panel proposes, the meeting decides, the list is public for its days. */
record Deciding(Desk desk) {

    void ranking(String callId) {
        desk.as("province").task(Calling.TITLE);
        assertThat(desk.url()).contains("/panel/propose");
        desk.lookAround("propose");
        assertThat(row(Firm.FIRST)).contains("17.78", "20.35", "13.19", "20.60", "71.92", "三等", "40.00");
        assertThat(row(Firm.SECOND))
                .contains("9.00", "8.00", "5.00", "13.00", "35.00")
                .doesNotContain("等 ");
        assertThat(row(Firm.THIRD)).contains("82.50", "二等", "60.00");
        var proposal = desk.url();
        desk.open("/panel/ranking?id=" + callId);
        desk.lookAround("ranking");
        assertThat(desk.text()).contains("71.92", "35.00");
        desk.browser.driver().get(proposal);
    }

    void propose() {
        desk.press("proposal:propose");
    }

    /** The departments are heard side by side; none of them objects. */
    void consult() {
        for (var department : List.of("finance", "tax", "customs", "market", "emergency")) {
            desk.as(department).task(Calling.TITLE);
            assertThat(desk.url()).contains("/panel/consult");
            if (department.equals("tax")) {
                desk.lookAround("consult");
            }
            desk.press("consult:send");
        }
        desk.as("province").task(Calling.TITLE);
        assertThat(desk.url()).contains("/panel/decide");
        assertThat(desk.has("[id='decide:adopt']")).as("who proposed").isFalse();
    }

    void adopt() {
        desk.as("province2").task(Calling.TITLE);
        desk.lookAround("decide");
        desk.enter("decide:number", "〔2021〕第8次厅务会");
        desk.enter("decide:heldOn", "2021-08-31");
        desk.press("decide:adopt");
    }

    void publish() {
        desk.as("province").task(Calling.TITLE);
        assertThat(desk.url()).contains("/publicity/publish");
        desk.lookAround("publish");
        desk.enter("publish:number", "豫商电商公示〔2021〕3号");
        desk.press("publish:publish");
        desk.nobody().open("/open/publicity");
        desk.lookAround("open-publicity");
        assertThat(desk.text()).contains(Firm.FIRST.name(), Firm.THIRD.name()).doesNotContain(Firm.SECOND.name());
        assertThat(row(Firm.THIRD)).contains("公示中", "2021-09-01", "2021-09-07");
    }

    /** A real person objects to one firm; its days stand still, those of the others run. */
    void object(Firm firm) {
        desk.nobody().open("/open/publicity");
        desk.press(desk.browser
                .driver()
                .findElement(
                        By.xpath("//tr[contains(., '" + firm.name() + "')]//a[contains(@href, '/publicity/object')]")));
        desk.lookAround("object");
        desk.enter("objection:name", "赵明");
        desk.enter("objection:contact", "13900139000");
        desk.enter("objection:grounds", "出库货值与海关数据不符。" + Applying.RARE);
        desk.browser.element("objection:letter").sendKeys(Papers.pdf("objection"));
        desk.send("objection:file");
        desk.look("objection-filed");
        desk.press(desk.find("main a[href*='/publicity/notice?receipt=']"));
        desk.lookAround("objection-answers");
        assertThat(desk.text()).contains("已收到");
        desk.open("/open/publicity");
        assertThat(row(firm)).contains("公示暂停");
        assertThat(row(Firm.THIRD)).contains("公示中");
    }

    void acknowledge(Firm firm) {
        desk.as("province2").task(firm.name());
        assertThat(desk.text()).contains("出库货值与海关数据不符。" + Applying.RARE);
        desk.lookAround("acknowledge");
        desk.press("acknowledge:admit");
    }

    void refuse(Firm firm) {
        desk.as("province2").task(firm.name());
        assertThat(desk.url()).contains("/publicity/rule");
        desk.lookAround("rule");
        desk.choose("[id='rule:outcome']", "REFUSED");
        desk.enter("rule:reason", "经核对报关单，数据一致。");
        desk.press("rule:rule");
        desk.nobody().browser.await("the days left to run", () -> {
            desk.open("/open/publicity");
            return row(firm).contains("公示中");
        });
    }

    String row(Firm firm) {
        return desk.browser
                .driver()
                .findElement(By.xpath("//main//tbody/tr[contains(., '" + firm.name() + "')]"))
                .getText();
    }
}
