package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.yucang.platform.Xlsx;

/** From the recognition to the paid award and the report of the approved firms. */
record Awarding(Desk desk) {

    private static final String FETCH = """
            fetch(arguments[0]).then(r => r.arrayBuffer()).then(b => {
              var text = '';
              new Uint8Array(b).forEach(c => text += String.fromCharCode(c));
              arguments[1](btoa(text));
            });""";

    void recognise() {
        desk.as("province").task(Calling.TITLE);
        assertThat(desk.url()).contains("/award/recognise");
        desk.lookAround("recognise");
        assertThat(desk.text()).contains(Firm.FIRST.name(), Firm.THIRD.name()).doesNotContain(Firm.SECOND.name());
        desk.enter("recognise:number", "豫商电商〔2021〕31号");
        desk.enter("recognise:issuedOn", "2021-09-15");
        desk.press("recognise:recognise");
    }

    void prepare(Firm firm) {
        desk.as("finance").task(firm.name());
        desk.lookAround("prepare");
        desk.enter("prepare:document", "豫财贸〔2021〕45号");
        desk.press("prepare:prepare");
        desk.task(firm.name());
        assertThat(desk.url()).contains("/award/approve");
        assertThat(desk.has("[id='approve:approve']")).as("who prepared").isFalse();
        desk.look("approve-own");
    }

    void approve(Firm firm) {
        desk.as("finance2").task(firm.name());
        desk.lookAround("approve");
        desk.press("approve:approve");
    }

    void pay(Firm firm, String amount) {
        desk.as(firm.financeDesk()).task(firm.name());
        assertThat(desk.url()).contains("/award/pay");
        desk.lookAround("pay");
        desk.enter("pay:paidOn", "2021-09-15");
        desk.enter("pay:number", "HZ-" + firm.county());
        desk.enter("pay:amount", amount);
        desk.browser.element("pay:scan").sendKeys(Papers.pdf("receipt-" + firm.login()));
        desk.press("pay:pay");
        assertThat(desk.hasTask(firm.name())).isFalse();
    }

    void report(String callId) {
        desk.as("province").open("/report/approved?call=" + callId);
        desk.lookAround("report");
        assertThat(row(Firm.FIRST)).contains("三等", "40.00", "2021-09-15");
        assertThat(row(Firm.THIRD)).contains("二等", "60.00", "2021-09-15");
        assertThat(desk.text()).contains("郑州市", "洛阳市", "德国", "荷兰", "100.00").doesNotContain(Firm.SECOND.name());
        desk.press(desk.find("main td a[href*='/award/view']"));
        desk.lookAround("award-view");
    }

    /** The workbook is one that says the same. */
    void workbook(String callId) {
        var path = "/report/approved?call=" + callId + "&format=xlsx";
        var bytes = Base64.getDecoder().decode((String) desk.browser.driver().executeAsyncScript(FETCH, path));
        var book = new Xlsx(bytes);
        assertThat(book.cell(1, "B4")).isEqualTo(Firm.THIRD.name());
        assertThat(book.cell(1, "B5")).isEqualTo(Firm.FIRST.name());
    }

    private String row(Firm firm) {
        return new Deciding(desk).row(firm);
    }
}
