package org.yucang.platform;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads what many lines of a list need in one statement, so that a longer list takes no more of them. */
public final class Many {

    private Many() {}

    /** What a query finds for its parameter {@code ids}; without ids the database is not asked. */
    public static <T> List<T> rows(TypedQuery<T> query, Collection<?> ids) {
        return ids.isEmpty() ? List.of() : query.setParameter("ids", ids).getResultList();
    }

    /** The same by a key of each row. */
    public static <K, T> Map<K, T> by(Function<T, K> key, TypedQuery<T> query, Collection<?> ids) {
        return by(key, rows(query, ids));
    }

    /** Rows by a key of each. */
    public static <K, T> Map<K, T> by(Function<T, K> key, Collection<T> rows) {
        return rows.stream().collect(toMap(key, row -> row));
    }
}
