package org.yucang.application;

import java.util.List;

/**
 * A place that stands in the way of submitting: the key of what is there ({@link Defect} names them), the key of the
 * sentence that says why, with its arguments, and the step of the form in which it is mended.
 */
public record Gap(String target, String why, List<Object> arguments, String step, int position) {

    static final String MISSING = "gap.missing";
    static final String OTHER_VERSION = "files.scan.other.text";
    static final String FIGURES = "step";
    static final String WAREHOUSES = "warehouses";
    static final String WAREHOUSE = "warehouse";
    static final String SERVED = "served";
    static final String FILES = "files";

    static Gap of(String target, String why, String step, int position) {
        return new Gap(target, why, List.of(), step, position);
    }

    /** Nothing is there yet, as against something that cannot be right. */
    public boolean isMissing() {
        return why.equals(MISSING);
    }

    boolean isMaterial() {
        return step.equals(FILES);
    }

    /** The message key of what is there. */
    public String label() {
        return Places.label(target);
    }

    /** Where it is mended, seen from the form's folder. */
    public String link(Long applicationId) {
        return Places.link(applicationId, target);
    }
}
