package org.yucang.workflow;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.yucang.platform.Audit;

/** Moves processes along, always inside the transaction of the use case that has just recorded a fact. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Workflow {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProcessEngine engine;

    @Inject
    private OpenTasks open;

    @Inject
    private OpenDeadlines deadlines;

    @Inject
    private Holders holders;

    @Inject
    private Audit audit;

    /** Starts a process about a subject; its title and number are what people will find it by. */
    public void start(ProcessKey process, Long subjectId, String title, String number) {
        Move.make(() -> {
            var instance = engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            process.id(), subjectId.toString(), Map.of(process.subject(), subjectId));
            em.persist(new CaseTitle(instance.getId(), title, number));
            return instance;
        });
    }

    /** Completes the one open task of a step; refused if it is not the acting person's, or was done before. */
    public void complete(Step step, Long subjectId) {
        complete(step, subjectId, open.of(step, subjectId).list());
    }

    /** Completes the task of a step that several hold at once: {@code holder} is its assignee or its office. */
    public void complete(Step step, Long subjectId, String holder) {
        var assigned = open.of(step, subjectId).taskAssignee(holder).list();
        complete(
                step,
                subjectId,
                assigned.isEmpty()
                        ? open.of(step, subjectId).taskCandidateGroup(holder).list()
                        : assigned);
    }

    /** Tells every process about a subject that something has happened; nobody waiting for it is no error. */
    public void tell(String message, Long subjectId) {
        Move.make(() -> engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(subjectId.toString())
                .correlateAllWithResult());
    }

    /** Lets the timers of a subject's process ask anew for their time; needed where a deadline has moved to an earlier one. */
    public void askTimersAgain(ProcessKey process, Long subjectId) {
        deadlines.askTimers(process, subjectId);
    }

    /** The same, and what is open gets another due date as well, wherever a notice has given more time. */
    public void askDeadlinesAgain(ProcessKey process, Long subjectId) {
        deadlines.askTasks(process, subjectId);
        deadlines.askTimers(process, subjectId);
    }

    /** When a step began that is open; nothing if it is not, nor while the engine is on its way to it. */
    public Optional<Instant> openSince(Step step, Long subjectId) {
        return open.of(step, subjectId).list().stream()
                .map(task -> task.getCreateTime().toInstant())
                .findFirst();
    }

    /** Refuses, naming who was first, where a step is no longer open; for use cases that record a fact before they complete. */
    public void demand(Step step, Long subjectId) {
        if (!isOpen(step, subjectId)) {
            throw open.tooLate(step, subjectId);
        }
    }

    public boolean isOpen(Step step, Long subjectId) {
        return open.of(step, subjectId).count() > 0;
    }

    /** Who holds the open tasks of a step that are given to people, not to offices. */
    public Set<String> holders(Step step, Long subjectId) {
        return open.of(step, subjectId).taskAssigned().list().stream()
                .map(Task::getAssignee)
                .collect(toSet());
    }

    private void complete(Step step, Long subjectId, List<Task> tasks) {
        if (tasks.isEmpty()) {
            throw open.tooLate(step, subjectId);
        }
        var task = tasks.get(0);
        holders.demand(task);
        audit.record(step.act(), Subjects.kind(task), subjectId);
        Move.make(() -> {
            engine.getTaskService().complete(task.getId());
            return null;
        });
    }
}
