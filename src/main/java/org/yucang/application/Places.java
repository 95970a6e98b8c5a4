package org.yucang.application;

/** Where in the form a place named by its key ({@link Defect}) is changed. */
final class Places {

    private Places() {}

    /** The message key of what is there; all warehouses have the same entries. */
    static String label(String target) {
        return target.replaceFirst("^warehouse\\.\\d+$", "declared.whole")
                .replaceFirst("^warehouse\\.(\\d+\\.)?", "declared.");
    }

    static String link(Long applicationId, String target) {
        var parts = target.split("\\.");
        return switch (parts[0]) {
            case "material" -> "/application/files?id=" + applicationId + "#" + parts[1];
            case "warehouse" -> "/application/warehouse?id=" + applicationId + "&position=" + parts[1];
            default -> "/application/figures?id=" + applicationId + "#" + target;
        };
    }
}
