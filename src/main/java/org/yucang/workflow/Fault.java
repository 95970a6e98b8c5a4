package org.yucang.workflow;

/** Something wrong in a file of decision tables: a message key, and the table, the rule and the text it is about. */
public record Fault(String key, String table, String rule, String text) {

    static Fault ofFile(String key, String text) {
        return new Fault(key, "", "", text);
    }
}
