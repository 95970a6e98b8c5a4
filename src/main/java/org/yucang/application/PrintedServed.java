package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yucang.platform.PrintedPaper;
import org.yucang.platform.Texts;

/** The firms served in the printed application, a line for each; whom to call there is told in the firm's own print alone. */
@ApplicationScoped
class PrintedServed {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final String NOTHING = "—";
    private static final List<String> PERSONAL = List.of("contact");

    /** What stands in one column, one under the other. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("name", "creditCode", "contact"),
            List.of("place"),
            List.of("goods", "term"),
            List.of("quantityIn", "quantityOut"),
            List.of("value"),
            List.of("active"),
            List.of("relatedGroup", "remark"));

    private static final float[] WIDTHS = {7, 2, 3, 3, 3, 2.4f, 3};

    @Inject
    private EntryWords words;

    @Inject
    private Texts texts;

    void add(PrintedPaper paper, List<ServedFirm> firms, boolean full) {
        if (firms.isEmpty()) {
            return;
        }
        paper.heading(texts.of(CHINESE, "served.title"))
                .rows(
                        line(full, key -> texts.of(CHINESE, "served." + key)),
                        firms.stream()
                                .map(firm -> line(full, key -> answer(firm, key)))
                                .toList(),
                        WIDTHS);
    }

    private static List<String> line(boolean full, Function<String, String> said) {
        return COLUMNS.stream()
                .map(column -> column.stream()
                        .filter(key -> full || !PERSONAL.contains(key))
                        .map(said)
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private String answer(ServedFirm firm, String key) {
        var field = ServedFields.find(key).orElseThrow();
        var answer = field.get().apply(firm);
        return answer == null
                ? NOTHING
                : words.of("served." + key, field.question(), WarehouseContent.written(answer), CHINESE);
    }
}
