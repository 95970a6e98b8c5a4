package org.yucang.scoring;

import java.util.Set;

/** An expert as he stands before the lot: his number and place, if it is cast, or why he is not in it. */
public record PoolRow(
        Integer number, String name, Set<ExpertField> fields, String employer, Integer place, Exclusion exclusion) {

    static PoolRow of(Integer number, String name, Expert expert, Integer place, Exclusion exclusion) {
        return new PoolRow(number, name, expert.getFields(), expert.getEmployer(), place, exclusion);
    }

    PoolRow excluded(Exclusion because) {
        return new PoolRow(number, name, fields, employer, place, because);
    }

    public boolean isAdmitted() {
        return exclusion == null;
    }
}
