package org.yucang.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A figure of the monthly statistics, in the unit that its heading names. */
@Entity
@Table(name = "statistic")
public class Statistic {

    @Id
    private String figure;

    private String heading;

    private boolean summed;

    private int position;

    protected Statistic() {}

    Statistic(String figure, String heading, boolean summed) {
        this.figure = figure;
        this.heading = heading;
        this.summed = summed;
    }

    public String getFigure() {
        return figure;
    }

    public String getHeading() {
        return heading;
    }

    /** Whether a year's figure is the sum of its months; otherwise its last month says it. */
    boolean isSummed() {
        return summed;
    }
}
