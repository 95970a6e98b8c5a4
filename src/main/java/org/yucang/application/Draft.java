package org.yucang.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.RuleViolation;

/** A version that its enterprise may still change: the first one everywhere, an answer to a return only where it was listed. */
public record Draft(Application application, ApplicationVersion version, Form form, Optional<Correction> correction) {

    private static final String SERVED = "served";
    private static final String SERVED_HENAN = "servedHenan";
    private static final List<String> COUNTED = List.of("field." + SERVED, "field." + SERVED_HENAN);

    /**
     * Whether what stands under this key ({@link Defect} names them) may be changed. The sealed print may always: with any
     * other change it is the print of an earlier version.
     */
    public boolean isOpen(String target) {
        var listed = target.startsWith("served.") ? "field.served" : target;
        return correction.map(c -> c.unlocks(listed) || isPrinted(target)).orElse(true);
    }

    private boolean isPrinted(String target) {
        return form.materials().stream()
                .anyMatch(material -> material.isPrinted() && target.equals("material." + material.getCode()));
    }

    /** Whether the answer follows from the list of firms served, and is not typed. */
    boolean isCounted(String target) {
        return COUNTED.contains(target) && !version.getServed().isEmpty();
    }

    /** Writes the answers that follow from the list of firms served. */
    void count() {
        if (!version.getServed().isEmpty()) {
            var count = new ServedCount(version);
            enter(SERVED, count.all());
            enter(SERVED_HENAN, count.inHenan());
        }
    }

    private void enter(String key, long count) {
        form.field(key).ifPresent(field -> version.enter(key, BigDecimal.valueOf(count), null));
    }

    /** The page from which the steps are reached. */
    public String back() {
        return "/application/" + (correction.isPresent() ? "correct" : "tasks") + "?id=" + application.getId();
    }

    void demand(String target) {
        if (!isOpen(target)) {
            throw new RuleViolation("correction.locked");
        }
    }

    ApplicationWarehouse warehouse(int position) {
        return version.getWarehouses().stream()
                .filter(w -> w.getPosition() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("warehouse", position));
    }
}
