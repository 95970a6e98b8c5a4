package org.yucang.application;

import java.util.List;

/** How a version stands before the rules: every condition's answer, and every place where something is missing or wrong. */
public record Readiness(List<RuleAnswer> answers, List<Gap> gaps, String definitionId) {

    public boolean isReady() {
        return gaps.isEmpty() && blocking().isEmpty();
    }

    /** The conditions that forbid submitting. */
    public List<RuleAnswer> blocking() {
        return answers.stream().filter(RuleAnswer::isBlocking).toList();
    }
}
