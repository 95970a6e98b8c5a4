package org.yucang.workflow;

import java.util.List;
import java.util.Set;

/** Where a case stands in its model: the elements it waits at, those it has passed and the flows it took. */
public record Position(String definitionId, List<String> here, Set<String> done, Set<String> flows) {

    public boolean isEnded() {
        return here.isEmpty();
    }
}
