package org.yucang.application;

import java.time.LocalDate;

/** What is being done about an application now: the step, who has it, as far as the firm may know, and its last day. */
public record OpenStep(String label, String offices, LocalDate until) {}
