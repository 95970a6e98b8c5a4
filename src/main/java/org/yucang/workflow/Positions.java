package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Finds where a case stands and which way it came, from the engine's history of activities and the model. */
@ApplicationScoped
public class Positions {

    @Inject
    private ProcessEngine engine;

    @Inject
    private Models models;

    /** The position of the latest process about a subject; empty where none was started. */
    public Optional<Position> of(ProcessKey process, Long subjectId) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process.id())
                .processInstanceBusinessKey(subjectId.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::position);
    }

    private Position position(HistoricProcessInstance instance) {
        var all = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        var here = all.stream()
                .filter(a -> a.getEndTime() == null && isWaiting(a))
                .map(a -> Models.plain(a.getActivityId()))
                .distinct()
                .toList();
        var done = all.stream()
                .filter(a -> isPassed(a))
                .map(a -> Models.plain(a.getActivityId()))
                .filter(id -> !here.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Position(
                instance.getProcessDefinitionId(),
                instance.getEndTime() != null,
                here,
                done,
                PathTaken.flows(models.model(instance.getProcessDefinitionId()), all));
    }

    /** An early end cancels what is still open, itself as well, though it was reached. */
    private static boolean isPassed(HistoricActivityInstance activity) {
        return activity.getEndTime() != null
                && (!activity.isCanceled() || activity.getActivityType().equals("errorEndEvent"));
    }

    private static boolean isWaiting(HistoricActivityInstance activity) {
        return !activity.getActivityType().equals("subProcess")
                && !activity.getActivityType().equals("multiInstanceBody")
                && !activity.getActivityType().startsWith("boundary");
    }
}
