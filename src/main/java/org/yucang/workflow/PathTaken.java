package org.yucang.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The sequence flows that a case took, derived from what it did and in which order. */
final class PathTaken {

    private static final String BODY = "#multiInstanceBody";

    private PathTaken() {}

    /** The engine does not keep flows: a flow was taken where its target began after its source had ended. */
    static Set<String> flows(BpmnModelInstance model, List<HistoricActivityInstance> all) {
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
