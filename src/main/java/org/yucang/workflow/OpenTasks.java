package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.yucang.RuleViolation;
import org.yucang.platform.Audit;
import org.yucang.platform.Times;

/** The open tasks of a step, and what is said to whoever comes when there is none. */
@ApplicationScoped
class OpenTasks {

    @Inject
    private ProcessEngine engine;

    @Inject
    private Audit audit;

    TaskQuery of(Step step, Long subjectId) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(step.id())
                .processInstanceBusinessKey(subjectId.toString());
    }

    /** Names who was first and when; a step that nobody has done is not due, or its case has ended. */
    RuleViolation tooLate(Step step, Long subjectId) {
        return audit.latest(step.act(), subjectId)
                .map(done -> new RuleViolation("workflow.alreadyDone", done.getPersonName(), Times.show(done.getAt())))
                .orElseGet(() -> new RuleViolation("workflow.notOpen"));
    }
}
