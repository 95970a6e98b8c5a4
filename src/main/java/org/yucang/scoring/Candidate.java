package org.yucang.scoring;

import java.util.Set;

/** Somebody in the lot: who, what he knows, and in which main field he can stand in for another. */
record Candidate(Long personId, ExpertField main, Set<ExpertField> fields) {

    static Candidate of(Expert expert) {
        return new Candidate(expert.getPersonId(), expert.getField(), expert.getFields());
    }
}
