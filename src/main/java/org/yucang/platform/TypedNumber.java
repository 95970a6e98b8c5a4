package org.yucang.platform;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people type it: with thousands parted or not, with Chinese full-width digits, with blanks around it. */
public final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("-?(\\d{1,18}|\\d{1,3}(,\\d{3}){1,5})(\\.\\d{1,6})?");

    private TypedNumber() {}

    /** The number that was meant; empty if what was typed is none, or is longer than any figure of the programme. */
    public static Optional<BigDecimal> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('−', '-')
                .strip();
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty();
    }
}
