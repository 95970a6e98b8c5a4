package org.yucang.desk;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rest days and make-up days of one year, read from the JSON format of the holiday-cn data with what is wrong in it. */
public class HolidayFile {

    private final List<HolidayDay> days = new ArrayList<>();
    private final List<HolidayProblem> problems = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();
    private final Set<LocalDate> dates = new HashSet<>();
    private int year;

    HolidayFile(InputStream json) {
        try (var parser = Json.createParser(json)) {
            read(parser);
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            problems.add(new HolidayProblem(1, "calendar.file.json", ""));
        }
        if (problems.isEmpty() && (year == 0 || days.isEmpty())) {
            problems.add(new HolidayProblem(1, "calendar.file.incomplete", ""));
        }
        days.stream()
                .filter(day -> year != 0 && !belongs(day.date()))
                .forEach(day -> problems.add(new HolidayProblem(
                        day.line(), "calendar.file.year", day.date().toString())));
    }

    private void read(JsonParser parser) {
        parser.next();
        while (parser.hasNext()) {
            if (parser.next() == JsonParser.Event.KEY_NAME) {
                take(parser.getString(), parser);
            }
        }
    }

    private void take(String key, JsonParser parser) {
        parser.next();
        switch (key) {
            case "year" -> year = parser.getInt();
            case "papers" ->
                parser.getArrayStream()
                        .map(value -> ((JsonString) value).getString())
                        .forEach(papers::add);
            case "days" -> {
                while (parser.next() == JsonParser.Event.START_OBJECT) {
                    var line = parser.getLocation().getLineNumber();
                    day(line, parser.getObject());
                }
            }
            default -> {
                // other keys, such as the address of the format's own description, say nothing of days
            }
        }
    }

    private void day(long line, JsonObject day) {
        var written = day.getString("date", "");
        try {
            var date = LocalDate.parse(written);
            var off = day.getOrDefault("isOffDay", JsonValue.NULL);
            if (off != JsonValue.TRUE && off != JsonValue.FALSE) {
                problems.add(new HolidayProblem(line, "calendar.file.off", written));
            } else if (!dates.add(date)) {
                problems.add(new HolidayProblem(line, "calendar.file.twice", written));
            } else {
                days.add(new HolidayDay(line, date, off == JsonValue.TRUE, day.getString("name", "")));
            }
        } catch (DateTimeException e) {
            problems.add(new HolidayProblem(line, "calendar.file.date", written));
        }
    }

    /** A notice for a year may begin with the last days of December before it. */
    private boolean belongs(LocalDate date) {
        return date.getYear() == year || date.getYear() == year - 1 && date.getMonthValue() == 12;
    }

    int year() {
        return year;
    }

    String papers() {
        return String.join(" ", papers);
    }

    List<HolidayDay> days() {
        return List.copyOf(days);
    }

    public List<HolidayProblem> problems() {
        return List.copyOf(problems);
    }
}
