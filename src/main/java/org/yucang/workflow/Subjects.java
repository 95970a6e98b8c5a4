package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** What a task is about: the kind from its process, the id from the business key. */
@ApplicationScoped
class Subjects {

    @Inject
    private ProcessEngine engine;

    static String kind(Task task) {
        var process = task.getProcessDefinitionId().split(":")[0];
        return Character.toLowerCase(process.charAt(0)) + process.substring(1);
    }

    Long idOf(Task task) {
        return Long.valueOf(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }
}
