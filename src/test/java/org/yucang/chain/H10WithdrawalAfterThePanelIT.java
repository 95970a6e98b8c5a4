package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.application.Starting;
import org.yucang.application.Withdrawing;
import org.yucang.person.Mailbox;
import org.yucang.person.People;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.publicity.AnsweringWithdrawal;
import org.yucang.publicity.AskingToWithdraw;
import org.yucang.publicity.PublicState;
import org.yucang.publicity.ReadingList;

/** H10, with experts at work, after the panel, and after the list was posted. */
class H10WithdrawalAfterThePanelIT extends InContainer {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Scored scored;

    @Inject
    private Decided decided;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private AskingToWithdraw asking;

    @Inject
    private AnsweringWithdrawal answering;

    @Inject
    private ReadingList list;

    @Inject
    private Starting starting;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Test
    void the_tasks_and_timers_of_all_experts_end_and_each_of_them_is_told() throws Exception {
        var call = journey.openCall(20);
        var id = journey.submitted(Candidate.JIA, call);
        journey.qualified(Candidate.JIA, id);
        scored.draw(Candidate.JIA, id);
        assertThat(expertsTold(id, "scoring.notice.drawn")).isEqualTo(7);
        assertThat(timers(id)).as("reminders").isEqualTo(7);

        acting.as(Candidate.JIA.login());
        withdrawing.withdraw(id, Candidate.RARE);

        assertThat(journey.ended(Journey.APPLICATION, id)).isTrue();
        assertThat(timers(id)).isZero();
        assertThat(expertsTold(id, "scoring.notice.withdrawn")).isEqualTo(7);
        assertThat(told("enterprise:" + acting.enterprise(), id)).contains("notice.withdrawalReceived");
        assertThat(List.of("county:410105", "city:410100", "finance:410100", "province"))
                .allSatisfy(office -> assertThat(told(office, id)).contains("notice.withdrawn"));
    }

    @Test
    void after_the_panel_scores_are_kept_out_of_the_ranking_and_after_publicity_it_needs_consent_and_a_public_note()
            throws Exception {
        var call = journey.openCall(20);
        var jia = scored(Candidate.JIA, call);
        var bing = scored(Candidate.BING, call);
        var yi = scored(Candidate.YI, call);
        journey.ranked(call);
        assertThat(ranked(call)).containsExactlyInAnyOrder(jia, bing, yi);

        acting.as(Candidate.YI.login());
        withdrawing.withdraw(yi, "转向国内 😀𠮷");
        assertThat(ranked(call)).containsExactlyInAnyOrder(jia, bing);
        assertThat(scored.points(yi)).as("kept").last().isEqualTo("35.00");
        assertThat(expertsTold(yi, "scoring.notice.withdrawn")).isEqualTo(5);

        journey.adopted(call);
        decided.publish(call);
        acting.as(Candidate.JIA.login());
        assertThatThrownBy(() -> withdrawing.withdraw(jia, "太迟")).hasMessage("application.cannotWithdraw");
        asking.ask(jia, Candidate.RARE);
        assertThat(told("province", jia)).contains("withdrawal.told.asked");
        assertThat(list.rows(call)).extracting(row -> row.state()).containsOnly(PublicState.SHOWN);

        acting.as("province");
        assertThatThrownBy(() -> answering.consent(jia, " ")).hasMessage("withdrawal.noteMissing");
        answering.consent(jia, "企业自愿退出 😀𠮷");
        assertThat(list.rows(call))
                .filteredOn(row -> row.state() == PublicState.WITHDRAWN)
                .singleElement()
                .satisfies(row -> assertThat(row.note()).isEqualTo("企业自愿退出 😀𠮷"));
        assertThat(List.of("county:410105", "city:410100", "finance:410100"))
                .allSatisfy(office -> assertThat(told(office, jia)).contains("notice.withdrawn"));
        acting.as(Candidate.JIA.login());
        assertThat(told("enterprise:" + acting.enterprise(), jia))
                .contains("withdrawal.told.consented", "notice.withdrawalReceived");
        assertThat(starting.start(call, "C1")).as("no second application").isEqualTo(jia);
    }

    private Long scored(Candidate firm, Long call) throws Exception {
        var id = journey.submitted(firm, call);
        journey.qualified(firm, id);
        journey.scored(firm, id);
        return id;
    }

    private List<Long> ranked(Long call) throws Exception {
        return decided.ranking(call).stream()
                .map(line -> line.application().getId())
                .toList();
    }

    private long expertsTold(Long id, String key) {
        return IntStream.rangeClosed(1, 15)
                .mapToObj("expert%02d"::formatted)
                .map(login -> new Mailbox(people.find(login).orElseThrow().getId()).address())
                .filter(address -> told(address, id).contains(key))
                .count();
    }

    private List<String> told(String address, Long id) {
        return outbox.of(List.of(address), 0, 100).stream()
                .filter(message -> id.equals(message.getSubjectId()))
                .filter(message -> !"call".equals(message.getSubjectKind()))
                .map(OutgoingMessage::getMessageKey)
                .toList();
    }

    private long timers(Long id) {
        return ((Number) em.createNativeQuery("select count(*) from ACT_RU_JOB j join ACT_HI_PROCINST p"
                                + " on p.PROC_INST_ID_ = j.PROCESS_INSTANCE_ID_"
                                + " where p.PROC_DEF_KEY_ = 'Application' and p.BUSINESS_KEY_ = ?")
                        .setParameter(1, id.toString())
                        .getSingleResult())
                .longValue();
    }
}
