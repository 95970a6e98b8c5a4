package org.yucang.application;

/**
 * A place that stands in the way of submitting: the key of what is there ({@link Defect} names them), the key of the
 * sentence that says why, and the step of the form in which it is mended.
 */
public record Gap(String target, String why, String step, int position) {

    static final String MISSING = "gap.missing";
    static final String FIGURES = "figures";
    static final String WAREHOUSES = "warehouses";
    static final String WAREHOUSE = "warehouse";
    static final String FILES = "files";

    boolean isMaterial() {
        return step.equals(FILES);
    }

    /** The message key of what is there. */
    public String label() {
        return Places.label(target);
    }

    /** Where it is mended, seen from the form's folder. */
    public String link(Long applicationId) {
        return "/application/" + step + "?id=" + applicationId
                + (position > 0 ? "&position=" + position : "")
                + (isMaterial() ? "#" + target.substring(target.indexOf('.') + 1) : "");
    }
}
