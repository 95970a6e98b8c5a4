package org.yucang.workflow;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private Activities activities;

    @Inject
    private Models models;

    /** The position of the latest process about a subject; empty where none was started. */
    public Optional<Position> of(ProcessKey process, Long subjectId) {
        return Optional.ofNullable(of(process, List.of(subjectId)).get(subjectId));
    }

    /** The positions of many subjects; those about which no process was started are left out. */
    public Map<Long, Position> of(ProcessKey process, Collection<Long> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        var latest = engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process.id())
                .processInstanceBusinessKeyIn(
                        subjectIds.stream().map(Object::toString).toArray(String[]::new))
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .collect(toMap(
                        instance -> Long.valueOf(instance.getBusinessKey()),
                        instance -> instance,
                        (first, older) -> first));
        var happened = activities.of(
                latest.values().stream().map(HistoricProcessInstance::getId).toList());
        return latest.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        subject -> position(
                                subject.getValue(),
                                happened.getOrDefault(subject.getValue().getId(), List.of()))));
    }

    private Position position(HistoricProcessInstance instance, List<HistoricActivityInstance> all) {
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
