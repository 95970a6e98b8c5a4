package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.People;

/** Keeps a task for those whose it is: the person it is assigned to and his deputy, else the people of its offices. */
@ApplicationScoped
class Holders {

    @Inject
    private ProcessEngine engine;

    @Inject
    private CurrentUser user;

    @Inject
    private Leaves leaves;

    @Inject
    private People people;

    /** A task of another office does not exist; one that a colleague has taken is his, and the refusal names him. */
    void demand(Task task) {
        if (task.getAssignee() != null && !persons().contains(task.getAssignee())) {
            demandOffice(task);
            throw new RuleViolation(
                    "workflow.heldBy",
                    people.get(Long.valueOf(task.getAssignee())).getName());
        }
        if (task.getAssignee() == null) {
            demandOffice(task);
        }
    }

    /** The person who acts and those for whom he stands in today, as the engine knows them. */
    List<String> persons() {
        return Stream.concat(Stream.of(user.id()), leaves.deputisedBy(user.id()).stream())
                .map(String::valueOf)
                .toList();
    }

    /** The offices that may do a task, whoever has taken it. */
    List<String> offices(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    Task task(String taskId) {
        return Optional.ofNullable(
                        engine.getTaskService().createTaskQuery().taskId(taskId).singleResult())
                .orElseThrow(() -> new RuleViolation("workflow.gone"));
    }

    void assign(Task task, Long personId) {
        Move.make(() -> {
            engine.getTaskService().setAssignee(task.getId(), personId == null ? null : personId.toString());
            return null;
        });
    }

    private void demandOffice(Task task) {
        if (offices(task).stream().noneMatch(user.officeKeys()::contains)) {
            throw new NotFound("task", task.getTaskDefinitionKey());
        }
    }
}
