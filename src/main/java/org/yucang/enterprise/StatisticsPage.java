package org.yucang.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yucang.platform.Slice;

/** The monthly statistics, a page at a time, by part of a firm's name or credit code. */
@Named
@RequestScoped
public class StatisticsPage {

    @Inject
    private ReadingStatistics reading;

    private String sought;
    private Slice slice;
    private List<StatisticsRow> rows;
    private List<Statistic> figures;

    public void load() {
        slice = Slice.of(reading.count(sought));
        rows = reading.page(sought, slice.first(), Slice.ROWS);
        figures = reading.statistics();
    }

    public boolean isOffice() {
        return reading.isOffice();
    }

    /** The figures that a report gives, in the order of the statistics. */
    public List<String> reported(StatisticsRow row) {
        return figures.stream()
                .map(Statistic::getFigure)
                .filter(row.report().getFigures()::containsKey)
                .toList();
    }

    public List<StatisticsRow> getRows() {
        return rows;
    }

    public Slice getSlice() {
        return slice;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    /** The address of this list up to the row it begins with. */
    public String getAddress() {
        return "statistics?" + Slice.narrowed("q", sought);
    }
}
