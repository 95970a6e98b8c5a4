package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;

/** The offices judge one enterprise's application in turn: county, city commerce and city finance, province and customs. */
record Reviewing(Desk desk, Firm firm) {

    private static final String OPINION = "情况属实，同意推荐。" + Applying.RARE;

    void accept() {
        open(firm.countyDesk(), "accept");
        desk.press("review:accept");
    }

    /** The county picks the task in its inbox, sees what would happen, and accepts. */
    void acceptPicked() {
        desk.as(firm.countyDesk()).open("/desk/home");
        desk.lookAround("inbox");
        desk.tick(desk.browser
                .driver()
                .findElement(By.xpath("//tr[contains(., '" + firm.name() + "')]//input[@type='checkbox']")));
        desk.press(desk.find("button[name=act][value=accept]"));
        desk.look("bulk");
        assertThat(desk.text()).contains(firm.name(), "将予受理");
        desk.press("bulk:go");
        assertThat(desk.text()).contains("已办理");
    }

    /** The county returns the application once, with everything that is wrong in it. */
    void giveBack() {
        open(firm.countyDesk(), "accept");
        desk.press("review:chooseReturn");
        desk.press("review:anotherDefect");
        defect(0, "field.exportTotal", "出口总额与审计报告不一致");
        defect(1, "material.M05", "内部财务管理制度缺盖章页");
        desk.look("accept-return");
        desk.press("review:giveBack");
    }

    private void defect(int row, String target, String wrong) {
        var targets = desk.all("main select[id$=':target']");
        desk.choose("[id='" + targets.get(row).getAttribute("id") + "']", target);
        desk.type(desk.all("main input[id$=':wrong']").get(row), wrong);
    }

    /** The enterprise mends what was listed, and nothing else is open to it, and sends it in again. */
    void correct() {
        var applying = new Applying(desk, firm);
        assertThat(desk.as(firm.login()).notices()).contains("退回补正");
        desk.task(Calling.TITLE, firm.name());
        desk.lookAround("correct");
        assertThat(desk.text()).contains("出口总额与审计报告不一致", "内部财务管理制度缺盖章页");
        var correction = desk.url();
        follow("/application/step");
        assertThat(desk.find("[id='field.cbecExport'] input").isEnabled()).isFalse();
        applying.amount("exportTotal", "9100");
        desk.browser.driver().get(correction);
        follow("/application/files");
        assertThat(desk.has("#M01 input[type=file]")).isFalse();
        applying.choosePaper("M05", "补正");
        desk.send("files:send");
        desk.browser.driver().get(correction);
        assertThat(desk.text()).doesNotContain("未更改");
        desk.press("correct:resubmit");
        desk.look("track-corrected");
    }

    private void follow(String path) {
        desk.press(desk.find("main a[href*='" + path + "']"));
    }

    void commerceRecommends() {
        open(firm.cityDesk(), "recommend");
        desk.press("review:takeDeclared");
        desk.press("review:chooseRecommend");
        desk.enter("review:opinion", OPINION);
        desk.look("recommend-decide");
        desk.press("review:recommend");
    }

    void financeAgrees() {
        open(firm.financeDesk(), "finance");
        takeDeclared();
        desk.press("review:chooseAgree");
        desk.enter("review:opinion", "资金方面无异议。");
        desk.press("review:agree");
    }

    /** The province reads the city's opinion as it was typed, and qualifies. */
    void provinceQualifies() {
        open("province", "qualify");
        assertThat(desk.text()).contains(OPINION);
        desk.all("main input[type=checkbox]").forEach(desk::tick);
        desk.press("review:chooseQualify");
        desk.press("review:qualify");
    }

    void customsConfirms() {
        open("customs", "customs");
        takeDeclared();
        desk.press("review:confirm");
    }

    private void takeDeclared() {
        if (desk.has("[id='review:takeDeclared']")) {
            desk.press("review:takeDeclared");
        }
    }

    private void open(String login, String page) {
        desk.as(login).task(firm.name());
        assertThat(desk.url()).contains("/review/" + page);
        desk.lookAround(page);
    }
}
