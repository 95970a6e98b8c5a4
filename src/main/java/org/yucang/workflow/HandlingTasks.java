package org.yucang.workflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.Colleagues;
import org.yucang.person.CurrentUser;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** Officials of one office share their tasks out: one takes a task, gives it back, or passes it on with a reason. */
@Stateless
@RolesAllowed({Role.COUNTY, Role.CITY, Role.CITY_FINANCE, Role.PROVINCE, Role.CUSTOMS, Role.FINANCE, Role.DEPARTMENT})
public class HandlingTasks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Holders holders;

    @Inject
    private Subjects subjects;

    @Inject
    private Colleagues colleagues;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public List<Person> colleagues() {
        return colleagues.mine();
    }

    /** Why the person who acts may not have this task, if so: it is gone, or a colleague's. */
    public void check(String taskId) {
        mine(taskId);
    }

    public void claim(String taskId) {
        var task = mine(taskId);
        holders.assign(task, user.id());
        record("act.taskClaimed", task, "");
    }

    public void release(String taskId) {
        var task = mine(taskId);
        holders.assign(task, null);
        record("act.taskReleased", task, "");
    }

    /** Passes a task to a colleague who belongs to one of the offices that may do it. */
    public void handOn(String taskId, Long personId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("handOn.reasonMissing");
        }
        var task = mine(taskId);
        var colleague = colleagues.one(personId);
        var offices = holders.offices(task);
        if (people.membershipsOf(personId).stream().noneMatch(m -> offices.contains(m.getOfficeKey()))) {
            throw new NotFound("colleague", personId);
        }
        var from = task.getAssignee() == null ? null : Long.valueOf(task.getAssignee());
        em.persist(new TaskHandover(taskId, from, personId, user.id(), reason.strip(), clock.now()));
        holders.assign(task, personId);
        record("act.taskHandedOn", task, colleague.getName() + " · " + reason.strip());
    }

    private Task mine(String taskId) {
        var task = holders.task(taskId);
        holders.demand(task);
        if (holders.offices(task).isEmpty()) {
            throw new RuleViolation("handOn.personal");
        }
        return task;
    }

    private void record(String act, Task task, String detail) {
        audit.record(act, Subjects.kind(task), subjects.idOf(task), task.getTaskDefinitionKey(), detail);
    }
}
