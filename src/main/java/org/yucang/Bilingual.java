package org.yucang;

import java.io.Serializable;
import java.util.Locale;

/** A name in both languages, which a sentence takes in the language of its reader. */
public record Bilingual(String zh, String en) implements Serializable {

    public String in(Locale language) {
        return "en".equals(language.getLanguage()) && en != null && !en.isBlank() ? en : zh;
    }
}
