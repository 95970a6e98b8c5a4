package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Finds where a case stands and which way it came, from the engine's history of activities and the model. */
@ApplicationScoped
public class Positions {

    private static final String BODY = "#multiInstanceBody";

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
                .filter(a -> a.getEndTime() != null && !a.isCanceled())
                .map(a -> Models.plain(a.getActivityId()))
                .filter(id -> !here.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Position(instance.getProcessDefinitionId(), here, done, taken(instance, all));
    }

    private static boolean isWaiting(HistoricActivityInstance activity) {
        return !activity.getActivityType().equals("subProcess")
                && !activity.getActivityType().equals("multiInstanceBody")
                && !activity.getActivityType().startsWith("boundary");
    }

    /** The engine does not keep flows: a flow was taken where its target began after its source had ended. */
    private Set<String> taken(HistoricProcessInstance instance, List<HistoricActivityInstance> all) {
        var model = models.model(instance.getProcessDefinitionId());
        var repeated = all.stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.endsWith(BODY))
                .collect(Collectors.toSet());
        var taken = new HashSet<String>();
        for (var i = 0; i < all.size(); i++) {
            var source = all.get(i);
            if (source.getEndTime() == null
                    || source.isCanceled()
                    || repeated.contains(source.getActivityId() + BODY)) {
                continue;
            }
            FlowNode node = model.getModelElementById(Models.plain(source.getActivityId()));
            var flows = flowsByEntry(node, repeated);
            following(source, all.subList(i + 1, all.size()), flows, node instanceof ExclusiveGateway)
                    .forEach(target -> taken.add(flows.get(target.getActivityId())));
        }
        return taken;
    }

    private static Map<String, String> flowsByEntry(FlowNode node, Set<String> repeated) {
        var flows = new HashMap<String, String>();
        for (SequenceFlow flow : node.getOutgoing()) {
            var target = flow.getTarget().getId();
            flows.put(repeated.contains(target + BODY) ? target + BODY : target, flow.getId());
        }
        return flows;
    }

    private static Stream<HistoricActivityInstance> following(
            HistoricActivityInstance source,
            List<HistoricActivityInstance> later,
            Map<String, String> flows,
            boolean onlyOne) {
        var targets = later.stream()
                .filter(target -> flows.containsKey(target.getActivityId()))
                .filter(target -> target.getParentActivityInstanceId().equals(source.getParentActivityInstanceId()));
        return onlyOne ? targets.limit(1) : targets;
    }
}
