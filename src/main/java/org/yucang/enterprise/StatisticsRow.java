package org.yucang.enterprise;

/** A monthly report in a list, with the firm whose it is. */
public record StatisticsRow(Enterprise enterprise, MonthlyReport report) {}
