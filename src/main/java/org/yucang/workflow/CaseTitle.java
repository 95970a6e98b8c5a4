package org.yucang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What people call a running process: the firm's or the call's name, and its number. */
@Entity
@Table(name = "case_title")
public class CaseTitle {

    @Id
    @Column(name = "process_instance_id")
    private String processInstanceId;

    private String title;
    private String number;

    protected CaseTitle() {}

    CaseTitle(String processInstanceId, String title, String number) {
        this.processInstanceId = processInstanceId;
        this.title = title;
        this.number = number;
    }
}
