package org.yucang.browser;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of rights, and what everybody in its head is really answered: yes, no (404), or sign in first. */
final class RightsTable {

    private static final int FIRST_PERSON = 2;

    /** What is not asked for but written to. */
    private static final String WRITTEN = "news";

    private static final Map<String, String> LOGINS = Map.ofEntries(
            Map.entry("nobody", ""),
            Map.entry("firm", Firm.FIRST.login()),
            Map.entry("otherFirm", Firm.SECOND.login()),
            Map.entry("county", Firm.FIRST.countyDesk()),
            Map.entry("otherCounty", Firm.SECOND.countyDesk()),
            Map.entry("city", Firm.FIRST.cityDesk()),
            Map.entry("otherCity", Firm.SECOND.cityDesk()),
            Map.entry("cityFinance", Firm.FIRST.financeDesk()),
            Map.entry("otherCityFinance", Firm.SECOND.financeDesk()),
            Map.entry("province", "province"),
            Map.entry("customs", "customs"),
            Map.entry("expert", "expert01"),
            Map.entry("finance", "finance"),
            Map.entry("department", "tax"),
            Map.entry("admin", "admin"));

    /** Whether an expert may depends on the draw, which falls anew in every story. */
    private static final String BY_LOT = "drawn";

    private final List<String> lines;
    private final Things things;
    private final Map<String, Visitor> people = new LinkedHashMap<>();

    RightsTable(List<String> lines, Things things) {
        this.lines = lines;
        this.things = things;
        var head = lines.get(0).split(",");
        for (int i = FIRST_PERSON; i < head.length; i++) {
            people.put(head[i], Visitor.signedIn(LOGINS.get(head[i])));
        }
    }

    List<String> addresses() {
        return lines.stream().skip(1).map(line -> line.split(",")[0]).toList();
    }

    /** The table's lines as they would have to be to be true. */
    List<String> asked() {
        var found = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            var path = cells[0] + things.tail(cells[1]);
            found.add(cells[0] + "," + cells[1] + "," + answers(cells, path));
        }
        return found;
    }

    /** Every page that somebody may see, with the login of the first who may, nobody's being empty. */
    Map<String, String> open() {
        var open = new LinkedHashMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            var allowed = Arrays.asList(line.split(",")).indexOf("yes");
            if (allowed > 0 && !line.startsWith("/api/")) {
                var person = lines.get(0).split(",")[allowed];
                open.put(line.split(",")[0] + things.tail(line.split(",")[1]), LOGINS.get(person));
            }
        }
        return open;
    }

    private String answers(String[] cells, String path) {
        var answers = new ArrayList<String>();
        for (var person : people.values()) {
            var expected = cells.length > FIRST_PERSON + answers.size() ? cells[FIRST_PERSON + answers.size()] : "";
            answers.add(
                    expected.equals(BY_LOT)
                            ? BY_LOT
                            : answer(cells[1].equals(WRITTEN) ? person.write(path) : person.ask(path)));
        }
        return String.join(",", answers);
    }

    private static String answer(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> "yes";
            case 404 -> "no";
            case 302 ->
                answer.headers().firstValue("Location").orElse("").contains("/sign-in") ? "sign in" : "elsewhere";
            default -> String.valueOf(answer.statusCode());
        };
    }
}
