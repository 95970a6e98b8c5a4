package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every process model keeps the contract between models, pages and code. */
class ProcessModelsTest {

    private static final List<String> MODELS = List.of("call", "application", "objection", "award", "rule-correction");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}?");
    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\((\\w+(?:, \\w+)*)?\\)}");
    private static final Pattern CODE =
            Pattern.compile("camunda:(class|delegateExpression|type|\\w*[lL]istener)|<(\\w+:)?(script|scriptTask)\\b");
    private static final Map<String, Class<?>> STEPS = StepsBeans.byName();

    @ParameterizedTest
    @ValueSource(strings = {"call", "application", "objection", "award", "rule-correction"})
    void every_expression_is_one_call_of_a_step_that_exists(String model) {
        var expressions =
                EXPRESSION.matcher(EngineInMemory.file(model + ".bpmn")).results();
        assertThat(expressions.map(result -> result.group())).isNotEmpty().allSatisfy(ProcessModelsTest::isAStep);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "application", "objection", "award"})
    void every_user_task_has_a_page_somebody_to_do_it_and_a_due_date(String model) {
        assertThat(read(model).getModelElementsByType(UserTask.class))
                .isNotEmpty()
                .allSatisfy(task -> {
                    assertThat(Path.of("src/main/webapp", task.getCamundaFormKey() + ".xhtml"))
                            .isRegularFile();
                    assertThat(Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateGroups()))
                            .as(task.getId())
                            .anyMatch(holder -> holder != null && !holder.isBlank());
                    assertThat(task.getCamundaDueDate()).as(task.getId()).isNotBlank();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "application", "objection", "award", "rule-correction"})
    void every_task_says_in_both_languages_who_does_what(String model) {
        assertThat(read(model).getModelElementsByType(Task.class)).allSatisfy(task -> {
            assertThat(task.getName()).as(task.getId()).matches(".*\\p{IsHan}.*");
            var sentences = List.copyOf(task.getDocumentations());
            assertThat(sentences).as(task.getId()).hasSize(2);
            assertThat(sentences.get(0).getTextContent()).matches("(?s).*\\p{IsHan}.*");
            assertThat(sentences.get(1).getTextContent()).doesNotMatch("(?s).*\\p{IsHan}.*");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "application", "objection", "award", "rule-correction"})
    void whatever_has_a_name_has_an_english_one_beside_it(String model) {
        assertThat(read(model).getModelElementsByType(FlowElement.class))
                .filteredOn(element -> element.getName() != null)
                .allSatisfy(element ->
                        assertThat(english(element)).as(element.getId()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "application", "objection", "award", "rule-correction"})
    void every_node_and_every_flow_is_drawn(String model) {
        var read = read(model);
        var drawn = new HashSet<BaseElement>();
        read.getModelElementsByType(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement()));
        read.getModelElementsByType(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement()));
        assertThat(drawn).containsAll(read.getModelElementsByType(FlowElement.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "application", "objection", "award", "rule-correction"})
    void a_file_is_named_after_its_process_which_is_kept_for_ten_years(String model) {
        assertThat(read(model).getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> {
                    assertThat(process.getId().toLowerCase(Locale.ROOT)).isEqualTo(model.replace("-", ""));
                    assertThat(process.isExecutable()).isTrue();
                    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "application", "objection", "award", "rule-correction"})
    void no_model_holds_code(String model) {
        assertThat(EngineInMemory.file(model + ".bpmn")).doesNotContainPattern(CODE);
    }

    @Test
    void tasks_and_messages_are_named_once_over_all_models() {
        assertThat(all(UserTask.class).map(UserTask::getId)).doesNotHaveDuplicates();
        assertThat(all(Message.class).map(Message::getName)).doesNotHaveDuplicates();
    }

    @Test
    void no_model_is_left_out() throws Exception {
        try (var files = Files.list(Path.of("bpmn"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".bpmn")))
                    .containsExactlyInAnyOrderElementsOf(
                            MODELS.stream().map(model -> model + ".bpmn").toList());
        }
    }

    private static void isAStep(String expression) {
        var call = CALL.matcher(expression);
        assertThat(call.matches()).as("%s is one call of a step", expression).isTrue();
        var arguments = call.group(3) == null ? 0 : call.group(3).split(",").length;
        assertThat(STEPS).containsKey(call.group(1));
        assertThat(Arrays.stream(STEPS.get(call.group(1)).getMethods())
                        .filter(method -> method.getName().equals(call.group(2)))
                        .filter(method -> method.getParameterCount() == arguments))
                .as(expression)
                .hasSize(1);
    }

    private static String english(FlowElement element) {
        return element.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(extension -> extension.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName().equals("en"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private static <T extends BaseElement> Stream<T> all(Class<T> type) {
        return MODELS.stream()
                .map(model -> read(model).getModelElementsByType(type))
                .flatMap(Collection::stream);
    }

    private static BpmnModelInstance read(String model) {
        return Bpmn.readModelFromFile(Path.of("bpmn", model + ".bpmn").toFile());
    }
}
