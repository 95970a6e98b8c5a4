package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.yucang.NotFound;

/** What people read of a process model: its diagram, the labels of its steps in both languages, the page of a step. */
@ApplicationScoped
public class Models {

    @Inject
    private ProcessEngine engine;

    private final Map<String, BpmnModelInstance> known = new ConcurrentHashMap<>();

    /** The label of an element, in Chinese from its name, in English from its property {@code en}. */
    public String label(String definitionId, String elementId, Locale language) {
        var element = (FlowElement) model(definitionId).getModelElementById(plain(elementId));
        if (element == null) {
            return elementId;
        }
        return "en".equals(language.getLanguage()) ? english(element).orElse(element.getName()) : element.getName();
    }

    /** The page on which a step is done, such as {@code review/accept}. */
    String page(String definitionId, String stepId) {
        return ((UserTask) model(definitionId).getModelElementById(stepId)).getCamundaFormKey();
    }

    String xml(String definitionId) {
        return Bpmn.convertToString(model(definitionId));
    }

    /** The model as its file; only one that is deployed. */
    byte[] bytes(String definitionId) {
        var deployed = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionId(definitionId)
                .count();
        if (deployed == 0) {
            throw new NotFound("model", definitionId);
        }
        return xml(definitionId).getBytes(StandardCharsets.UTF_8);
    }

    /** The model of a definition, which never changes: the engine, which asks the database each time, is asked once. */
    BpmnModelInstance model(String definitionId) {
        return known.computeIfAbsent(definitionId, engine.getRepositoryService()::getBpmnModelInstance);
    }

    /** A multi-instance body stands for the element it repeats. */
    static String plain(String elementId) {
        return elementId.replace("#multiInstanceBody", "");
    }

    private static Optional<String> english(FlowElement element) {
        return Optional.ofNullable(element.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                                .flatMap(properties -> properties.getCamundaProperties().stream())
                                .filter(property -> "en".equals(property.getCamundaName()))
                                .map(CamundaProperty::getCamundaValue)
                                .findFirst());
    }
}
