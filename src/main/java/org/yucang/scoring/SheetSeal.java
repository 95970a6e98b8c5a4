package org.yucang.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The SHA-256 of a signed sheet: any later change of its points, reasons or time would show. */
final class SheetSeal {

    private SheetSeal() {}

    static String of(ScoreSheet sheet) {
        var entries = sheet.getEntries().stream()
                .sorted(Comparator.comparing(ScoreEntry::getCriterion))
                .map(entry -> entry.getCriterion() + "="
                        + entry.getPoints().stripTrailingZeros().toPlainString() + " " + entry.getReason())
                .collect(Collectors.joining("\n"));
        var text = sheet.getNumber() + " " + sheet.getSignedAt().getEpochSecond() + "\n" + entries;
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
