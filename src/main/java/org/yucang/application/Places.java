package org.yucang.application;

/** Where in the form a place named by its key ({@link Defect}) is changed. */
final class Places {

    private Places() {}

    /** The message key of what is there; all warehouses have the same entries. */
    static String label(String target) {
        return target.replaceFirst("^warehouse\\.\\d+$", "declared.whole")
                .replaceFirst("^served\\.\\d+\\.", "served.")
                .replaceFirst("^warehouse\\.(\\d+\\.)?", "declared.");
    }

    static String link(Long applicationId, String target) {
        var parts = target.split("\\.");
        return switch (parts[0]) {
            case "material" -> "/application/files?id=" + applicationId + "#" + parts[1];
            case "served" -> "/application/served-firm?id=" + applicationId + "&row=" + parts[1] + "#" + target;
            case "warehouse" -> warehouse(applicationId, target, parts[1]);
            default -> "/application/step?id=" + applicationId + "&at=" + target + "#" + target;
        };
    }

    private static String warehouse(Long applicationId, String target, String position) {
        return position.matches("\\d+")
                ? "/application/warehouse?id=" + applicationId + "&position=" + position + "&at=" + target + "#"
                        + target
                : "/application/warehouses?id=" + applicationId;
    }
}
