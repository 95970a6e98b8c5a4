package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** For whom a case waits, and until when. */
@ApplicationScoped
public class Waits {

    @Inject
    private ProcessEngine engine;

    @Inject
    private Models models;

    /** The open steps of a case, the oldest first; what several persons do alike is said once. */
    public List<Wait> of(ProcessKey process, Long subjectId, Locale language) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processDefinitionKey(process.id())
                .processInstanceBusinessKey(subjectId.toString())
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(task -> wait(task, language))
                .distinct()
                .toList();
    }

    private Wait wait(Task task, Locale language) {
        var offices = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Wait(
                models.label(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), language),
                offices,
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null));
    }
}
