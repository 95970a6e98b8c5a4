package org.yucang.application;

import java.util.ArrayList;
import java.util.List;

/** The steps of filling in an application, and how far each is; the last one opens when nothing is missing. */
record FormSteps(Draft draft, Readiness readiness) {

    private static final List<String> OF_THE_FIRM = List.of("applicant", "people", "trade", "bank");
    private static final String FIRM = "firm";
    private static final String DATA = "data";
    private static final String PAPERS = "papers";
    private static final String END = "end";

    List<FormStep> list() {
        var steps = new ArrayList<FormStep>();
        draft.form().sections().forEach(section -> steps.add(section(section)));
        if (draft.form().asks(FormPart.SERVED_FIRMS)) {
            steps.add(served());
        }
        if (draft.form().asks(FormPart.WAREHOUSES)) {
            steps.add(warehouses());
        }
        steps.add(materials());
        steps.add(check());
        return steps;
    }

    private FormStep section(String section) {
        var fields = draft.form().of(section);
        var left = (int) readiness.gaps().stream()
                .filter(gap -> fields.stream()
                        .flatMap(f -> f.keys().stream())
                        .anyMatch(key -> gap.target().equals("field." + key)))
                .count();
        var begun = fields.stream().flatMap(f -> f.keys().stream()).anyMatch(this::isAnswered);
        var group = OF_THE_FIRM.contains(section) ? FIRM : DATA;
        return step(group, "form.section." + section, address("step") + "&section=" + section, kind(begun, left), left);
    }

    private boolean isAnswered(String key) {
        return draft.version()
                .value(key)
                .filter(value -> value.getAmount() != null || value.getWords() != null)
                .isPresent();
    }

    private FormStep warehouses() {
        var left = count(Gap.WAREHOUSE) + count(Gap.WAREHOUSES);
        var begun = !draft.version().getWarehouses().isEmpty();
        return step(DATA, "tasks.step.warehouses", address("warehouses"), kind(begun, left), left);
    }

    private FormStep served() {
        var begun = !draft.version().getServed().isEmpty();
        return step(DATA, "tasks.step.served", address("served"), kind(begun, count(Gap.SERVED)), count(Gap.SERVED));
    }

    private FormStep materials() {
        var begun = !draft.version().getAttachments().isEmpty();
        return step(PAPERS, "tasks.step.files", address("files"), kind(begun, count(Gap.FILES)), count(Gap.FILES));
    }

    private FormStep check() {
        var title = "tasks.step.check";
        var ready = readiness.isReady();
        return new FormStep(
                END,
                title,
                title + ".text",
                address("check"),
                ready ? FormStep.DOING : FormStep.WAIT,
                ready ? "tasks.state.ready" : "tasks.state.wait",
                0);
    }

    private int count(String step) {
        return (int)
                readiness.gaps().stream().filter(gap -> gap.step().equals(step)).count();
    }

    private static FormStep step(String group, String title, String link, String kind, int left) {
        return new FormStep(group, title, title + ".text", link, kind, word(kind), left);
    }

    private static String kind(boolean begun, int left) {
        if (left == 0) {
            return FormStep.DONE;
        }
        return begun ? FormStep.DOING : FormStep.UNTOUCHED;
    }

    private static String word(String kind) {
        return "tasks.state." + kind;
    }

    private String address(String page) {
        return "/application/" + page + "?id=" + draft.application().getId();
    }
}
