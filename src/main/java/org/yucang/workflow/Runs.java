package org.yucang.workflow;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;

/** Runs of a process out of the ordinary: one more for a subject that had ended, and a task that its holder is not to do. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Runs {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProcessEngine engine;

    @Inject
    private OpenTasks open;

    /** Starts a process once more at one of its steps, for a subject whose first run has ended. */
    public void startAt(String activity, ProcessKey process, Long subjectId, String title, String number) {
        Move.make(() -> {
            var instance = engine.getRuntimeService()
                    .createProcessInstanceByKey(process.id())
                    .businessKey(subjectId.toString())
                    .setVariable(process.subject(), subjectId)
                    .startBeforeActivity(activity)
                    .execute();
            em.persist(new CaseTitle(instance.getId(), title, number));
            return instance;
        });
    }

    public boolean isRunning(ProcessKey process, Long subjectId) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process.id())
                        .processInstanceBusinessKey(subjectId.toString())
                        .count()
                > 0;
    }

    /** About which of these subjects a process is running. */
    public Set<Long> running(ProcessKey process, Collection<Long> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Set.of();
        }
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process.id())
                .processInstanceBusinessKeyIn(
                        subjectIds.stream().map(Object::toString).toArray(String[]::new))
                .unfinished()
                .list()
                .stream()
                .map(instance -> Long.valueOf(instance.getBusinessKey()))
                .collect(toSet());
    }

    /** Ends the task of a step that its holder is not to do any more, whoever acts; says whether there was one. */
    public boolean end(Step step, Long subjectId, String holder) {
        var tasks = open.of(step, subjectId).taskAssignee(holder).list();
        tasks.forEach(task -> Move.make(() -> {
            engine.getTaskService().complete(task.getId());
            return null;
        }));
        return !tasks.isEmpty();
    }
}
