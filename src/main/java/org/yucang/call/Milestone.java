package org.yucang.call;

import java.time.LocalDate;

/** One stage of a call with the first and the last day on which it is expected to run. */
public record Milestone(Stage stage, LocalDate from, LocalDate until) {}
