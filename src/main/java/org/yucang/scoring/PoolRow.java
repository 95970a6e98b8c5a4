package org.yucang.scoring;

import java.util.Set;

/** An expert as he stands before the lot: his place in it, or why he is not in it. */
public record PoolRow(String name, Set<ExpertField> fields, String employer, Integer place, Exclusion exclusion) {

    public boolean isAdmitted() {
        return exclusion == null;
    }
}
