package org.yucang.application;

import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.RuleViolation;

/** A version that its enterprise may still change: the first one everywhere, an answer to a return only where it was listed. */
public record Draft(Application application, ApplicationVersion version, Form form, Optional<Correction> correction) {

    /**
     * Whether what stands under this key ({@link Defect} names them) may be changed. The sealed print may always: with any
     * other change it is the print of an earlier version.
     */
    public boolean isOpen(String target) {
        return correction.map(c -> c.unlocks(target) || isPrinted(target)).orElse(true);
    }

    private boolean isPrinted(String target) {
        return form.materials().stream()
                .anyMatch(material -> material.isPrinted() && target.equals("material." + material.getCode()));
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
