package org.yucang.application;

import java.util.List;

/** A question that may be asked for two years, as one row: the line of the base year, and that of the year before. */
public record YearLine(List<FormLine> lines) {

    public FormLine base() {
        return lines.get(0);
    }

    public boolean isOneYear() {
        return lines.size() == 1;
    }
}
