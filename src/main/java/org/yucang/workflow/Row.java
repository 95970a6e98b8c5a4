package org.yucang.workflow;

import java.util.Map;

/** A row of a decision table that held: its rule's id, kept as the trace, and what it put out, as text. */
public record Row(String ruleId, Map<String, String> outputs) {

    public Row {
        outputs = Map.copyOf(outputs);
    }

    public String output(String name) {
        return outputs.get(name);
    }
}
