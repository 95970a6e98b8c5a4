package org.yucang.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yucang.call.Milestone;
import org.yucang.enterprise.Enterprise;
import org.yucang.workflow.Position;

/** The way of an application so far, and what is expected of it until the award. */
public record Track(
        Standing standing,
        Optional<LocalDate> answerDueOn,
        Enterprise enterprise,
        Optional<Position> position,
        List<Happening> past,
        List<OpenStep> now,
        List<Milestone> ahead,
        List<ApplicationVersion> versions) {}
