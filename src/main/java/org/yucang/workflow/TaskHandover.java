package org.yucang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a task was passed from one person to another of the same office, and why. */
@Entity
@Table(name = "task_handover")
class TaskHandover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "from_person")
    private Long fromPerson;

    @Column(name = "to_person")
    private Long toPerson;

    @Column(name = "by_person")
    private Long byPerson;

    private String reason;

    private Instant at;

    protected TaskHandover() {}

    TaskHandover(String taskId, Long fromPerson, Long toPerson, Long byPerson, String reason, Instant at) {
        this.taskId = taskId;
        this.fromPerson = fromPerson;
        this.toPerson = toPerson;
        this.byPerson = byPerson;
        this.reason = reason;
        this.at = at;
    }
}
