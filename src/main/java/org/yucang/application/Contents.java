package org.yucang.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A version written down line by line, one way only: what its hash is computed from and what two versions differ in. */
record Contents(Map<String, String> heading, TreeMap<String, String> lines, Set<String> scans) {

    static Contents of(ApplicationVersion version) {
        var lines = new TreeMap<String, String>();
        version.getValues().forEach(value -> put(lines, "field." + value.getFieldKey(), words(value)));
        version.getWarehouses()
                .forEach(warehouse -> WarehouseContent.of(warehouse)
                        .forEach(
                                (key, value) -> put(lines, "warehouse." + warehouse.getPosition() + "." + key, value)));
        version.getServed()
                .forEach(firm -> ServedFields.ALL.forEach(field -> put(
                        lines,
                        "served." + firm.getPosition() + "." + field.key(),
                        Optional.ofNullable(field.get().apply(firm))
                                .map(WarehouseContent::written)
                                .orElse(null))));
        version.originals()
                .forEach(original -> lines.merge(
                        original.getTarget(), original.written(), (converted, given) -> original.after(converted)));
        version.getAttachments()
                .forEach(attachment ->
                        lines.merge(attachment.place(), attachment.getSha256(), (one, other) -> one + " " + other));
        var scans = version.getAttachments().stream()
                .filter(Attachment::isScan)
                .map(Attachment::place)
                .collect(Collectors.toSet());
        var heading = version.getHeading() == null
                ? Map.<String, String>of()
                : version.getHeading().lines();
        return new Contents(heading, lines, scans);
    }

    static String words(FormValue value) {
        return value.getAmount() == null ? value.getWords() : WarehouseContent.written(value.getAmount());
    }

    private static void put(Map<String, String> lines, String key, String value) {
        if (value != null) {
            lines.put(key, value);
        }
    }

    /** The keys of what is not the same in both. */
    Set<String> differences(Contents other) {
        var keys = new TreeSet<>(lines.keySet());
        keys.addAll(other.lines.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(lines.get(key), other.lines.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * SHA-256 over the heading and every line, the hashes of the files among them. The sealed scan of the print is left out:
     * the print bears this very hash.
     */
    String hash() {
        var text = Stream.concat(heading.entrySet().stream(), lines.entrySet().stream())
                .filter(line -> !scans.contains(line.getKey()))
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
