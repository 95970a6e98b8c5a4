package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole evaluation in a browser, with three enterprises, from the drafted call to the paid award and its report. */
class StoryBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Desk desk = new Desk(browser);
    private final Calling calling = new Calling(desk);
    private final Deciding deciding = new Deciding(desk);
    private final Awarding awarding = new Awarding(desk);

    @Test
    void the_evaluation_runs_from_the_call_to_the_paid_award() {
        call();
        apply();
        accept();
        review();
        score();
        decide();
        objection();
        award();
        desk.nothingBroken();
    }

    void call() {
        calling.publish();
        calling.isPublic();
    }

    void apply() {
        Firm.ALL.forEach(firm -> {
            var joining = new Joining(desk, firm);
            joining.register();
            joining.describeItself();
            var applying = new Applying(desk, firm);
            applying.begin();
            applying.fillIn();
            applying.declareWarehouses();
            applying.attach();
            applying.mendAndSubmit();
        });
        new Tracking(desk, Firm.FIRST).standsAt("AcceptApplication");
    }

    void accept() {
        new Reviewing(desk, Firm.FIRST).accept();
        new Reviewing(desk, Firm.SECOND).acceptPicked();
        var third = new Reviewing(desk, Firm.THIRD);
        third.giveBack();
        third.correct();
        third.accept();
        new Tracking(desk, Firm.FIRST).isHiddenFrom(Firm.THIRD.cityDesk());
    }

    void review() {
        Firm.ALL.forEach(firm -> {
            var reviewing = new Reviewing(desk, firm);
            reviewing.commerceRecommends();
            reviewing.financeAgrees();
            reviewing.provinceQualifies();
            if (firm.exportsUnder9810()) {
                reviewing.customsConfirms();
            }
        });
        assertThat(desk.as(Firm.FIRST.login()).notices()).contains("申报已受理", "同意推荐", "资格审查通过", "海关已核定");
    }

    void score() {
        Firm.ALL.forEach(firm -> {
            var judging = new Judging(desk, firm);
            judging.draw();
            judging.score(firm.equals(Firm.FIRST));
            judging.result();
        });
    }

    void decide() {
        desk.clock("2021-08-31 09:00");
        var callId = calling.id();
        deciding.ranking(callId);
        deciding.propose();
        deciding.consult();
        deciding.adopt();
        deciding.publish();
    }

    void objection() {
        desk.clock("2021-09-01 10:00");
        deciding.object(Firm.FIRST);
        deciding.acknowledge(Firm.FIRST);
        desk.clock("2021-09-03 10:00");
        deciding.refuse(Firm.FIRST);
        desk.clock("2021-09-08 09:00");
        assertThat(desk.as("province").hasTask(Calling.TITLE)).isFalse();
        desk.clock("2021-09-15 09:00");
    }

    void award() {
        awarding.recognise();
        for (var firm : List.of(Firm.FIRST, Firm.THIRD)) {
            awarding.prepare(firm);
            awarding.approve(firm);
            awarding.pay(firm, firm.equals(Firm.FIRST) ? "40" : "60");
        }
        assertThat(desk.as(Firm.FIRST.login()).notices()).contains("不成立", "证书编号", "拨付");
        var callId = calling.id();
        awarding.report(callId);
        awarding.workbook(callId);
    }
}
