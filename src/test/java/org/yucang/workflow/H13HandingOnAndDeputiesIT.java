package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.application.Applications;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.KeepingAccounts;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.platform.Audit;
import org.yucang.platform.AuditEntry;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Accepting;

/** domain.md H13: a reviewer who leaves or is away passes his task on, with history, and a deputy may do it meanwhile. */
class H13HandingOnAndDeputiesIT extends InContainer {

    private static final String PASSWORD = "Yucang-2021";
    private static final String COLLEAGUE = "h13.colleague";
    private static final String WHY = "调离本岗位 😀𠮷";

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private KeepingAccounts accounts;

    @Inject
    private People people;

    @Inject
    private HandlingTasks handling;

    @Inject
    private TakingLeave leave;

    @Inject
    private Accepting accepting;

    @Inject
    private Inbox inbox;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    @Test
    void a_task_is_passed_on_with_its_history_and_a_deputy_does_it_for_the_one_who_is_away() throws Exception {
        var id = applying.submitted("enterprise61");
        var office = enterprises.get(applications.get(id).getEnterpriseId()).countyOffice();
        var clerk = "county" + office.substring(office.indexOf(':') + 1);
        acting.as("admin");
        accounts.open(office, COLLEAGUE, "许同事", PASSWORD);

        acting.as(clerk);
        var task = taskAbout(id, InboxView.ALL).taskId();
        handling.claim(task);

        acting.as(COLLEAGUE);
        assertThat(taskAbout(id, InboxView.COLLEAGUES).holder())
                .isEqualTo(person(clerk).getName());
        assertThat(inbox.tally(Locale.ENGLISH).count(InboxView.COLLEAGUES))
                .isPositive()
                .isEqualTo(inbox.count(InboxFilter.of(InboxView.COLLEAGUES)));
        assertThatThrownBy(() -> accepting.accept(id, accepting.figures(id))).hasMessage("workflow.heldBy");

        acting.as(clerk);
        assertThatThrownBy(() -> handling.handOn(task, person(COLLEAGUE).getId(), " "))
                .hasMessage("handOn.reasonMissing");
        handling.handOn(task, person(COLLEAGUE).getId(), WHY);

        acting.as(COLLEAGUE);
        assertThat(taskAbout(id, InboxView.MINE).reason()).isEqualTo(WHY);
        assertThat(acts(id)).contains("act.taskClaimed", "act.taskHandedOn");
        leave.leave(clock.today(), clock.today().plusDays(7), person(clerk).getId());

        acting.as(clerk);
        assertThat(taskAbout(id, InboxView.MINE).holder()).isEqualTo("许同事");
        accepting.accept(id, accepting.figures(id));
        assertThat(audit.latest("step.AcceptApplication", id).orElseThrow().getPersonName())
                .isEqualTo(person(clerk).getName());
    }

    @Test
    void a_task_of_another_office_is_not_there_and_a_deputy_is_a_colleague() throws Exception {
        var id = applying.submitted("enterprise62");
        var office = enterprises.get(applications.get(id).getEnterpriseId()).countyOffice();
        acting.as("county" + office.substring(office.indexOf(':') + 1));
        var task = taskAbout(id, InboxView.ALL).taskId();

        acting.as("customs");
        assertThatThrownBy(() -> handling.claim(task)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leave.leave(
                        LocalDate.of(2100, 1, 1),
                        LocalDate.of(2100, 1, 2),
                        person("province").getId()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leave.leave(LocalDate.of(2100, 1, 2), LocalDate.of(2100, 1, 1), 1L))
                .hasMessage("leave.days");
    }

    private InboxRow taskAbout(Long id, InboxView view) {
        return inbox.page(InboxFilter.of(view), 0, 200, Locale.SIMPLIFIED_CHINESE).stream()
                .filter(row -> row.subjectId().equals(id) && row.step().equals("AcceptApplication"))
                .findFirst()
                .orElseThrow();
    }

    private Person person(String login) {
        return people.find(login).orElseThrow();
    }

    private List<String> acts(Long id) {
        return audit.of("application", id).stream().map(AuditEntry::getAct).toList();
    }
}
