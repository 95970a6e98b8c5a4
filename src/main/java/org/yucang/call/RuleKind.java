package org.yucang.call;

/** The three sets of decision tables of which every call has its own copy. */
public enum RuleKind {
    ELIGIBILITY("eligibility"),
    SCORE("score"),
    TIER("tier");

    private final String file;

    RuleKind(String file) {
        this.file = file;
    }

    /** Where the default tables stand on the class path. */
    String resource() {
        return "/bpmn/" + file + ".dmn";
    }

    /** The file's name without its ending. */
    String file() {
        return file;
    }

    /** The message key of its name. */
    public String key() {
        return "call.rules." + name();
    }
}
