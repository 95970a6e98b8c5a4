package org.yucang.call;

import java.util.List;

/** The stages as far as they can be dated, and the first year whose working days are not known yet, if one is reached. */
public record Expectation(List<Milestone> milestones, String unknownYear) {

    public boolean isComplete() {
        return unknownYear == null;
    }

    /** The expected dates of one stage; null where they cannot be told. */
    public Milestone of(Stage stage) {
        return milestones.stream()
                .filter(milestone -> milestone.stage() == stage)
                .findFirst()
                .orElse(null);
    }
}
