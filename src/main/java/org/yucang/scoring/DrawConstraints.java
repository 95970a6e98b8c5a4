package org.yucang.scoring;

/** What a panel must be like: how many seats it has, and whose city's people and whose employees may not sit in it. */
public record DrawConstraints(int seats, String excludedUnit, String excludedEmployer) {

    boolean admits(Expert expert) {
        return (excludedUnit == null || !excludedUnit.equals(expert.getUnitCode()))
                && (excludedEmployer == null || !excludedEmployer.equals(expert.getEmployer()));
    }
}
