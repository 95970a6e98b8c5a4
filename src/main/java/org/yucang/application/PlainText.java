package org.yucang.application;

import java.text.Normalizer;
import java.util.Locale;

/** Letters and digits only, so that spaces, punctuation and full-width forms hide nothing. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether two texts say the same; two that say nothing do not. */
    static boolean same(String one, String other) {
        return !of(one).isEmpty() && of(one).equals(of(other));
    }
}
