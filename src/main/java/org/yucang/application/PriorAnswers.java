package org.yucang.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answers of the screener as an address carries them: {@code served:46,internalFinance:yes}. */
public final class PriorAnswers {

    private PriorAnswers() {}

    public static String written(Map<String, Object> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(answer -> answer.getKey() + ":" + word(answer.getValue()))
                        .collect(Collectors.joining(","));
    }

    private static String word(Object answer) {
        return answer instanceof Boolean said ? said ? "yes" : "no" : ((BigDecimal) answer).toPlainString();
    }

    /** What cannot be read is left out: an address is anybody's to change. */
    public static Map<String, Object> read(String written) {
        var answers = new LinkedHashMap<String, Object>();
        for (var part : written == null ? new String[0] : written.split(",")) {
            var answer = part.split(":", 2);
            if (part.matches("\\w{1,40}:(yes|no)")) {
                answers.put(answer[0], answer[1].equals("yes"));
            } else if (part.matches("\\w{1,40}:\\d{1,12}(\\.\\d{1,4})?")) {
                answers.put(answer[0], new BigDecimal(answer[1]));
            }
        }
        return answers;
    }
}
