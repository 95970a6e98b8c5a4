package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yucang.chain.Journey.APPLICATION;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.call.Stage;
import org.yucang.chain.Candidate;
import org.yucang.chain.Filing;
import org.yucang.chain.Journey;
import org.yucang.chain.Noticed;
import org.yucang.chain.Until;
import org.yucang.platform.WorkingDays;
import org.yucang.review.Accepting;
import org.yucang.review.ReadingFile;
import org.yucang.review.Standstill;

/** Two firms declare one warehouse: both stand still, three working days to choose one, otherwise neither. */
class H9OneWarehouseTwoFirmsIT extends InContainer {

    private static final Candidate FIRST = Candidate.JIA;

    private static final Candidate SECOND = new Candidate(
            "enterprise51",
            "county411081",
            Candidate.YI.city(),
            Candidate.YI.finance(),
            List.of(
                    Candidate.YI.depots().get(0),
                    new Candidate.Depot("DE", "3000", "2000", "2019-05-01", "2", "900", "700", "80")),
            "10",
            "3",
            "0",
            List.of());

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Filing filing;

    @Inject
    private Declaring declaring;

    @Inject
    private Resolving resolving;

    @Inject
    private Accepting accepting;

    @Inject
    private ReadingFile reading;

    @Inject
    private Versions versions;

    @Inject
    private Settlements settlements;

    @Inject
    private Applications applications;

    @Inject
    private Noticed noticed;

    @Inject
    private WorkingDays days;

    private Long first;
    private Long second;

    @BeforeEach
    void two_firms_declare_one_contract() throws Exception {
        var call = journey.openCall(20);
        first = journey.submitted(FIRST, call);
        second = filing.filledIn(SECOND, call);
        var warehouse = declaring.edited(second, 2);
        warehouse.getLease().setNumber("zl " + first + " de");
        declaring.save(second, warehouse);
        filing.submit(SECOND, second);
    }

    @Test
    void both_stand_still_until_one_gives_the_warehouse_up_and_then_both_go_on() throws Exception {
        assertThat(journey.here(APPLICATION, second)).containsExactly("ResolveDuplicate");
        assertThat(journey.here(APPLICATION, first)).contains("AcceptApplication", "ResolveContest");
        acting.as(FIRST.county());
        assertThat(reading.findings(first)).extracting(Finding::key).contains("finding.LEASE");
        assertThatThrownBy(() -> accepting.refuse(first, "重复")).hasMessage("contest.onHold");

        acting.as(FIRST.login());
        resolving.keep(first, contestOf(first));
        acting.as(SECOND.login());
        assertThatThrownBy(() -> resolving.open(first)).isInstanceOf(NotFound.class);
        resolving.giveUp(second, contestOf(second));

        assertThat(versions.counting(second).getWarehouses()).hasSize(1);
        assertThat(journey.here(APPLICATION, second)).containsExactly("AcceptApplication");
        assertThat(journey.here(APPLICATION, first)).containsExactly("AcceptApplication");
        acting.as(FIRST.county());
        accepting.refuse(first, "另有原因");
        assertThat(journey.ended(APPLICATION, first)).isTrue();
    }

    @Test
    void if_neither_gives_it_up_in_time_neither_is_eligible() throws Exception {
        acting.as(FIRST.login());
        var contest = resolving.open(first).get(0);
        resolving.keep(first, contest.contest().getId());

        journey.pastTheDay(contest.dueOn());

        for (var id : List.of(first, second)) {
            Until.so("the end of " + id, () -> journey.ended(APPLICATION, id));
            assertThat(settlements.of(id).orElseThrow().getOutcome()).isEqualTo(Outcome.INELIGIBLE);
            assertThat(settlements.of(id).orElseThrow().getReason()).isEqualTo("E15");
        }
    }

    @Test
    void a_notice_for_the_region_of_one_firm_moves_the_last_day_of_both() throws Exception {
        var call = applications.get(first).getCallId();
        acting.as(FIRST.login());
        var former = resolving.open(first).get(0).dueOn();
        noticed.postpone(call, Stage.CONTEST, 2, "410200");
        acting.as(FIRST.login());
        assertThat(resolving.open(first).get(0).dueOn()).isEqualTo(former);
        noticed.postpone(call, Stage.CONTEST, 2, "411000");
        acting.as(FIRST.login());
        assertThat(resolving.open(first).get(0).dueOn()).isEqualTo(days.add(former, 2));
        for (var id : List.of(first, second)) {
            assertThat(noticed.told("enterprise:" + applications.get(id).getEnterpriseId(), id))
                    .contains("review.told.stage.CONTEST");
        }
        acting.as(FIRST.county());
        assertThat(reading.contests(first)).extracting(Standstill::until).containsExactly(days.add(former, 2));
        assertThat(noticed.due(APPLICATION, second)).isEqualTo(days.endOf(days.add(former, 2)));

        noticed.pass(days.endOf(former));
        assertThat(journey.here(APPLICATION, first)).contains("ResolveContest");
        assertThat(journey.here(APPLICATION, second)).containsExactly("ResolveDuplicate");
        noticed.pass(days.endOf(days.add(former, 2)));
        for (var id : List.of(first, second)) {
            Until.so("the end of " + id, () -> journey.ended(APPLICATION, id));
            assertThat(settlements.of(id).orElseThrow().getReason()).isEqualTo("E15");
        }
    }

    private Long contestOf(Long applicationId) {
        return resolving.open(applicationId).get(0).contest().getId();
    }
}
