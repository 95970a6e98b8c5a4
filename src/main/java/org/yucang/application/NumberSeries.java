package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The running number of a year's applications or certificates, taken under a lock so that none is given twice and none is left out. */
@Entity
@Table(name = "number_series")
class NumberSeries {

    @Id
    private String prefix;

    @Column(name = "last_number")
    private int lastNumber;

    protected NumberSeries() {
        // for JPA
    }

    NumberSeries(String prefix) {
        this.prefix = prefix;
    }

    int next() {
        return ++lastNumber;
    }
}
