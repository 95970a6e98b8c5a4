package org.yucang.call;

import java.util.Set;
import org.yucang.DocumentNumber;
import org.yucang.RuleViolation;

/** A numbered notice that gives more time: for whom (the codes of regions, none for everybody) and why. */
public record ExtensionNotice(Set<String> regions, String documentNumber, String reason) {

    public ExtensionNotice {
        regions = Set.copyOf(regions);
        documentNumber = DocumentNumber.check(documentNumber).text();
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("call.extension.reason");
        }
    }

    /** The same for everybody. */
    public static ExtensionNotice general(String documentNumber, String reason) {
        return new ExtensionNotice(Set.of(), documentNumber, reason);
    }
}
