package org.yucang.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blacks out in what an applicant wrote everything by which an expert could know whose it is. */
final class Redaction {

    private static final String BLACK = "████";
    private static final Pattern NUMBERS =
            Pattern.compile("1[3-9]\\d{9}|[0-9A-HJ-NPQRTUWXY]{18}|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("([（(]集团[）)])?(股份|集团)?有限(责任)?公司|\\s*(Co\\.?,?\\s*)?(Ltd\\.?|Limited|Inc\\.?)$");
    private static final Pattern PLACE = Pattern.compile("^(河南省?|[\\u4e00-\\u9fff]{2}市)");

    private final List<Pattern> words;

    /** {@code names} are the applicant's names, people, addresses and those of its partners. */
    Redaction(Collection<String> names) {
        words = names.stream()
                .filter(Objects::nonNull)
                .flatMap(name -> Stream.of(name, core(name)))
                .map(String::strip)
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    String of(String text) {
        if (text == null) {
            return "";
        }
        var left = text;
        for (var word : words) {
            left = word.matcher(left).replaceAll(BLACK);
        }
        return NUMBERS.matcher(left).replaceAll(BLACK);
    }

    /** What people call a firm in short: its name without the place before and the legal form behind. */
    private static String core(String name) {
        return PLACE.matcher(LEGAL_FORM.matcher(name).replaceAll("")).replaceFirst("");
    }
}
