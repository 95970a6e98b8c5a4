package org.yucang.platform;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;

/** The rows of a long list that a page shows: twenty from the one that its address names in {@code first}. */
public record Slice(int first, long count) implements Serializable {

    public static final int ROWS = 20;

    /** The first row asked for; the very first where something else was typed. */
    private static int asked() {
        var typed = Faces.getRequestParameter("first");
        return typed != null && typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
    }

    /** The rows that the address asks for of so many; the first ones where it asks for more than there are. */
    public static Slice of(long count) {
        var first = asked();
        return new Slice(first < count ? first : 0, count);
    }

    /** What an address says of what the list is narrowed by, ready for more to follow; nothing where nothing is asked for. */
    public static String narrowed(String name, String value) {
        return value == null || value.isBlank()
                ? ""
                : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    /** The rows themselves, of all that there are. */
    public <T> List<T> part(List<T> all) {
        return all.subList(Math.min(first, all.size()), Math.min(next(), all.size()));
    }

    public long last() {
        return Math.min(count, first + ROWS);
    }

    public int previous() {
        return Math.max(0, first - ROWS);
    }

    public int next() {
        return first + ROWS;
    }

    public boolean less() {
        return first > 0;
    }

    public boolean more() {
        return next() < count;
    }
}
