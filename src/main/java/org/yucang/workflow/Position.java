package org.yucang.workflow;

import java.util.List;
import java.util.Set;

/** Where a case stands in its model: whether it has ended, the elements it waits at, those it has passed, the flows it took. */
public record Position(String definitionId, boolean isEnded, List<String> here, Set<String> done, Set<String> flows) {

    /** Where the model's diagram is fetched, on which the elements below are marked. */
    public String source() {
        return "/api/diagrams/" + definitionId;
    }

    public String marksHere() {
        return String.join(",", here);
    }

    public String marksDone() {
        return String.join(",", done);
    }

    public String marksFlows() {
        return String.join(",", flows);
    }
}
