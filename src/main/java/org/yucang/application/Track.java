package org.yucang.application;

import java.util.List;
import java.util.Optional;
import org.yucang.call.Milestone;
import org.yucang.enterprise.Enterprise;
import org.yucang.workflow.Position;

/** The way of an application so far, and what is expected of it until the award. */
public record Track(
        Standing standing,
        Enterprise enterprise,
        Optional<Position> position,
        List<Happening> past,
        List<OpenStep> now,
        List<Milestone> ahead,
        List<ApplicationVersion> versions) {

    /** The elements of the model as the diagram takes them. */
    public String here() {
        return position.map(p -> String.join(",", p.here())).orElse("");
    }

    public String done() {
        return position.map(p -> String.join(",", p.done())).orElse("");
    }

    public String flows() {
        return position.map(p -> String.join(",", p.flows())).orElse("");
    }

    public String source() {
        return position.map(p -> "/api/diagrams/" + p.definitionId()).orElse("");
    }
}
