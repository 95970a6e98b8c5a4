package org.yucang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that is not what its weekday says: a holiday, or a Saturday or Sunday on which one works in return. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {

    @Id
    @Column(name = "on_day")
    private LocalDate date;

    private boolean working;
    private String name;

    protected CalendarDay() {}

    public CalendarDay(LocalDate date, boolean working, String name) {
        this.date = date;
        this.working = working;
        this.name = name;
    }

    public LocalDate getDate() {
        return date;
    }

    public boolean isWorking() {
        return working;
    }

    /** The holiday for which one rests or works. */
    public String getName() {
        return name;
    }
}
