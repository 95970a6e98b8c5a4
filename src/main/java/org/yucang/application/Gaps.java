package org.yucang.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yucang.RuleViolation;

/**
 * Finds every answer, warehouse entry and paper that a version lacks or that cannot be right, in the form's order; what was
 * typed and cannot be read is told by its place.
 */
record Gaps(
        ApplicationVersion version,
        Form form,
        Map<String, BigDecimal> conditions,
        EntryChecks checks,
        Map<String, RuleViolation> unread) {

    List<Gap> list() {
        return Stream.of(new FieldGaps(version, form, checks, unread).list(), warehouses(), served(), materials())
                .flatMap(gaps -> gaps)
                .toList();
    }

    Stream<Gap> warehouses() {
        if (!form.asks(FormPart.WAREHOUSES)) {
            return Stream.empty();
        }
        return version.getWarehouses().isEmpty()
                ? Stream.of(Gap.of("warehouse.none", Gap.MISSING, Gap.WAREHOUSES, 0))
                : version.getWarehouses().stream().flatMap(this::of);
    }

    Stream<Gap> of(ApplicationWarehouse warehouse) {
        return new WarehouseGaps(warehouse, form, checks, unread).list();
    }

    Stream<Gap> served() {
        if (!form.asks(FormPart.SERVED_FIRMS)) {
            return Stream.empty();
        }
        return version.getServed().stream().flatMap(firm -> new ServedGaps(firm, checks, unread).list());
    }

    Stream<Gap> materials() {
        return form.materials().stream().flatMap(this::of);
    }

    /** A material that is not there, or of which there are only sealed scans of other versions than the one to be sent in. */
    private Stream<Gap> of(Material material) {
        var place = "material." + material.getCode();
        var sent = version.getAttachments().stream()
                .filter(a -> !a.isBlind() && a.getMaterial().equals(material.getCode()))
                .toList();
        if (sent.isEmpty()) {
            return material.isNeeded(conditions) ? Stream.of(Gap.of(place, Gap.MISSING, Gap.FILES, 0)) : Stream.empty();
        }
        return !version.isSubmitted() && sent.stream().allMatch(Attachment::isOfAnotherVersion)
                ? Stream.of(Gap.of(place, Gap.OTHER_VERSION, Gap.FILES, 0))
                : Stream.empty();
    }
}
