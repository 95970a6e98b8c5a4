package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.yucang.review.Accepting;

/** Domain rows, the engine's rows, audit rows and messages come together or not at all. */
class OneTransactionIT extends InContainer {

    private static final Map<String, String> TRACES = new TreeMap<>(Map.of(
            "domain", "select count(*) from acceptance where application_id = ?",
            "engine",
                    "select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_"
                            + " where t.TASK_DEF_KEY_ = 'RecommendApplication' and p.BUSINESS_KEY_ = concat('', ?)",
            "engine's history",
                    "select count(*) from ACT_HI_TASKINST t join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_"
                            + " where t.TASK_DEF_KEY_ = 'RecommendApplication' and p.BUSINESS_KEY_ = concat('', ?)",
            "audit",
                    "select count(*) from audit_entry where subject_kind = 'application'"
                            + " and act = 'step.AcceptApplication' and subject_id = ?",
            "outbox",
                    "select count(*) from outgoing_message where message_key = 'review.notice.accepted'"
                            + " and subject_id = ?"));

    @Resource(lookup = "java:app/jdbc/yucang")
    private DataSource database;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Accepting accepting;

    @Test
    void a_decision_that_breaks_off_leaves_nothing_and_one_that_ends_leaves_everything() throws Exception {
        var application = applying.submitted("enterprise01");
        acting.as("jinshui");

        transaction.begin();
        accepting.accept(application, accepting.figures(application));
        em.flush();
        assertThat(traces(application).values()).as("in the middle").containsOnly(1L);
        transaction.rollback();
        assertThat(traces(application).values()).as("after the failure").containsOnly(0L);

        accepting.accept(application, accepting.figures(application));
        assertThat(traces(application).values()).as("after the commit").containsOnly(1L);
    }

    private Map<String, Long> traces(Long application) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = database.getConnection()) {
            for (var trace : TRACES.entrySet()) {
                try (var query = connection.prepareStatement(trace.getValue())) {
                    query.setLong(1, application);
                    try (var rows = query.executeQuery()) {
                        rows.next();
                        counts.put(trace.getKey(), rows.getLong(1));
                    }
                }
            }
        }
        return counts;
    }
}
