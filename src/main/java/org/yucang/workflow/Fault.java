package org.yucang.workflow;

import org.yucang.Bilingual;

/** Something wrong in a file of decision tables: a message key, and the table, the rule and the text it is about. */
public record Fault(String key, Bilingual table, String rule, String text) {

    static Fault ofFile(String key, String text) {
        return new Fault(key, new Bilingual("", ""), "", text);
    }
}
