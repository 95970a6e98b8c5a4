package org.yucang.browser;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The ids of what the story has left behind: the first firm's application, its papers, the call, an award, an objection. */
final class Things {

    private static final int MOST = 60;
    private static final Pattern PAPER = Pattern.compile("/api/papers/(\\d+)");
    private static final Pattern DIAGRAM = Pattern.compile("diagrams/([^\"']+)");

    private final Visitor province;
    private final Map<String, String> ids;

    Things(Visitor province, Visitor firm) {
        this.province = province;
        var application = first(firm, "/application/view?id=");
        var view = firm.ask("/application/view?id=" + application).body();
        var about = "?id=" + application;
        ids = Map.ofEntries(
                Map.entry("none", ""),
                Map.entry("application", about),
                Map.entry("version", about + "&version=1"),
                Map.entry("section", about + "&section=operations"),
                Map.entry("line", about + "&row=1"),
                Map.entry("warehouse", about + "&line=1"),
                Map.entry("call", "?id=" + last("/call/view?id=")),
                Map.entry("award", "?id=" + first(firm, "/award/view?id=")),
                Map.entry("objection", "?id=1"),
                Map.entry("paper", "/" + found(PAPER, view)),
                Map.entry("print", "/" + application + "/print"),
                Map.entry("receipt", "/" + application + "/receipts/1"),
                Map.entry("news", "/" + application + "/news"),
                Map.entry("blind", "/1/1/paper.pdf"),
                Map.entry("photo", "/1"),
                Map.entry(
                        "diagram",
                        "/"
                                + found(
                                        DIAGRAM,
                                        firm.ask("/application/track?id=" + application)
                                                .body())));
    }

    /** What stands behind the address of a page about this kind of thing. */
    String tail(String kind) {
        return ids.get(kind);
    }

    private String last(String address) {
        return String.valueOf(IntStream.rangeClosed(1, MOST)
                .filter(id -> province.ask(address + id).statusCode() == 200)
                .max()
                .orElseThrow());
    }

    private static String first(Visitor visitor, String address) {
        return String.valueOf(IntStream.rangeClosed(1, MOST)
                .filter(id -> visitor.ask(address + id).statusCode() == 200)
                .findFirst()
                .orElseThrow());
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        if (!match.find()) {
            throw new IllegalStateException("Nothing like " + pattern + " on the page.");
        }
        return match.group(1);
    }
}
