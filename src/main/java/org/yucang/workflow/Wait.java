package org.yucang.workflow;

import java.time.Instant;
import java.util.List;

/** A step at which a case waits for people: its label, the offices that have it, none for a person's own, and its limit. */
public record Wait(String label, List<String> offices, Instant due) {}
