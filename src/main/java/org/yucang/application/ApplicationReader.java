package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office that may read an application; for every other office the application does not exist. */
@Entity
@Table(name = "application_reader")
class ApplicationReader {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "office_key")
    private String officeKey;

    protected ApplicationReader() {
        // for JPA
    }

    ApplicationReader(Long applicationId, String officeKey) {
        this.applicationId = applicationId;
        this.officeKey = officeKey;
    }
}
