package org.yucang.call;

import java.util.List;

/** Something about a draft that an official must know before publishing: a message key with its arguments. */
public record Finding(String key, List<Object> arguments) {

    static Finding of(String key, Object... arguments) {
        return new Finding(key, List.of(arguments));
    }
}
