package org.yucang.workflow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/** The deadlines of what is open in a process, its tasks' and its timers': each is asked of the model anew. */
@Dependent
class OpenDeadlines {

    private final ProcessEngine engine;

    @Inject
    OpenDeadlines(ProcessEngine engine) {
        this.engine = engine;
    }

    void askTimers(ProcessKey process, Long subjectId) {
        var management = engine.getManagementService();
        engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process.id())
                .processInstanceBusinessKey(subjectId.toString())
                .list()
                .stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }

    /** The engine itself asks for a task's due date only once; inside one of its commands the model can be asked again. */
    void askTasks(ProcessKey process, Long subjectId) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> {
                    open(process, subjectId).forEach(task -> ask((TaskEntity) task));
                    return null;
                });
    }

    private List<Task> open(ProcessKey process, Long subjectId) {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(process.id())
                .processInstanceBusinessKey(subjectId.toString())
                .list();
    }

    private static void ask(TaskEntity task) {
        var due = task.getTaskDefinition().getDueDateExpression();
        if (due != null) {
            task.setDueDate((Date) due.getValue(task.getExecution()));
            task.triggerUpdateEvent();
        }
    }
}
