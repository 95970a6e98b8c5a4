package org.yucang.workflow;

import java.util.LinkedHashMap;
import java.util.List;

/** How many tasks a person finds in each view of the inbox, by step; counted once for a whole page. */
public record InboxTally(List<Part> parts) {

    /** The tasks of a step that are {@code whose}: mine, free for all of an office, or colleagues'. */
    record Part(String step, String label, String whose, int all, int late, int soon) {

        int in(InboxView view) {
            var ofColleagues = whose.equals("colleagues");
            return switch (view) {
                case ALL -> ofColleagues ? 0 : all;
                case LATE -> ofColleagues ? 0 : late;
                case SOON -> ofColleagues ? 0 : soon;
                case MINE -> whose.equals("mine") ? all : 0;
                case COLLEAGUES -> ofColleagues ? all : 0;
            };
        }
    }

    public int count(InboxView view) {
        return parts.stream().mapToInt(part -> part.in(view)).sum();
    }

    /** Of one step only. */
    public int count(InboxView view, String step) {
        return new InboxTally(
                        parts.stream().filter(part -> part.step().equals(step)).toList())
                .count(view);
    }

    /** The steps of which there are tasks in a view, with their number. */
    public List<InboxStep> steps(InboxView view) {
        var steps = new LinkedHashMap<String, InboxStep>();
        parts.forEach(part ->
                steps.computeIfAbsent(part.step(), step -> new InboxStep(step, part.label(), count(view, step))));
        return steps.values().stream().filter(step -> step.tasks() > 0).toList();
    }
}
