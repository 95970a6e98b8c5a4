package org.yucang.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yucang.RuleViolation;
import org.yucang.platform.Actor;
import org.yucang.review.Signature;

class MeetingDecisionTest {

    private static final Actor ZHANG = new Actor(1L, "张一");
    private static final Actor LI = new Actor(2L, "李二");
    private static final LocalDate TODAY = LocalDate.parse("2021-11-23");

    private static Signature by(Actor person) {
        return new Signature("province", person, Instant.parse("2021-11-23T02:00:00Z"));
    }

    private static MeetingDecision decide(String number, String heldOn, Actor recorder) {
        var proposal = new Proposal(new Ranking(1L, Instant.EPOCH), BudgetMode.PRO_RATA, "预算 1200 万元", by(ZHANG));
        var meeting = new Meeting(number, heldOn == null ? null : LocalDate.parse(heldOn), TODAY);
        return new MeetingDecision(proposal, meeting, true, null, by(recorder));
    }

    @Test
    void another_person_records_the_meeting_of_today() {
        assertThat(decide("〔2021〕第8次厅务会", "2021-11-23", LI).isAdopted()).isTrue();
    }

    @Test
    void who_proposed_cannot_record_the_decision() {
        assertThatThrownBy(() -> decide("〔2021〕第8次厅务会", "2021-11-23", ZHANG))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("panel.meeting.samePerson");
    }

    @Test
    void a_meeting_of_tomorrow_has_decided_nothing() {
        assertThatThrownBy(() -> decide("〔2021〕第8次厅务会", "2021-11-24", LI)).hasMessage("panel.meeting.inFuture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第8次厅务会", "[2021]第8次厅务会", "〔2021〕第次厅务会", "〔2021〕第8次"})
    void a_number_that_no_meeting_has_is_refused(String number) {
        assertThatThrownBy(() -> decide(number, "2021-11-23", LI)).hasMessage("panel.meeting.badNumber");
    }
}
