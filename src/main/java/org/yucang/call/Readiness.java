package org.yucang.call;

import java.util.List;

/** What keeps a draft from being published, and what does not but should be known. */
public record Readiness(List<Finding> faults, List<Finding> warnings) {

    public boolean isReady() {
        return faults.isEmpty();
    }
}
