package org.yucang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A year of which the State Council has said when people rest; until it has, no deadline in it can be computed. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    @Id
    @Column(name = "calendar_year")
    private int number;

    private String papers;

    protected CalendarYear() {}

    public CalendarYear(int number, String papers) {
        this.number = number;
        this.papers = papers;
    }

    public int getNumber() {
        return number;
    }

    /** Where the notices were published, addresses parted by a blank. */
    public String getPapers() {
        return papers;
    }
}
