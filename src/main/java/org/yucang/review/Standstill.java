package org.yucang.review;

import java.time.LocalDate;

/** An application stands still until two firms have chosen whose this warehouse of it is, at the latest on a day. */
public record Standstill(String warehouse, LocalDate until) {}
