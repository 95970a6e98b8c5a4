package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.yucang.NotFound;
import org.yucang.person.CurrentUser;

/** Keeps a task for those whose it is: the person it is assigned to, else the people of its offices. */
@ApplicationScoped
class Holders {

    @Inject
    private ProcessEngine engine;

    @Inject
    private CurrentUser user;

    void demand(Task task) {
        var mine = task.getAssignee() != null
                ? task.getAssignee().equals(String.valueOf(user.id()))
                : engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .anyMatch(user.officeKeys()::contains);
        if (!mine) {
            throw new NotFound("task", task.getTaskDefinitionKey());
        }
    }
}
