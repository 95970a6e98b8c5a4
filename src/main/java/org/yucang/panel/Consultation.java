package org.yucang.panel;

import java.util.List;
import org.yucang.person.Office;
import org.yucang.review.Signature;

/** What the departments said of a call's firms: who was heard, who kept silent, and every objection. */
public record Consultation(List<Heard> departments, List<Against> objections) {

    /** A department with what it said of each firm. */
    public record Heard(Office office, List<DepartmentOpinion> opinions) {

        public boolean isAsked() {
            return !opinions.isEmpty();
        }

        /** Whether it answered on no firm. */
        public boolean isSilent() {
            return isAsked() && opinions.stream().allMatch(DepartmentOpinion::isSilent);
        }

        public long against() {
            return opinions.stream().filter(DepartmentOpinion::isObjection).count();
        }

        public Signature last() {
            return opinions.get(opinions.size() - 1).getSignature();
        }
    }

    /** A department's objection to a firm. */
    public record Against(String firm, Office office, DepartmentOpinion opinion) {}

    public boolean isAsked() {
        return departments.stream().anyMatch(Heard::isAsked);
    }
}
