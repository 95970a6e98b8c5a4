package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.TransactionException;
import org.junit.jupiter.api.Test;
import org.yucang.application.Settlements;
import org.yucang.chain.Journey;
import org.yucang.review.Accepting;
import org.yucang.workflow.Workflow;

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

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Accepting accepting;

    @Inject
    private ProcessEngine engine;

    @Inject
    private Workflow workflow;

    @Inject
    private Journey journey;

    @Inject
    private Settlements settlements;

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

    @Test
    void what_the_engine_does_by_itself_leaves_nothing_either_when_it_breaks_off() throws Exception {
        var application = applying.submitted("enterprise02");
        var before = journey.here(Journey.APPLICATION, application);

        threads.submit(() -> breakOff(application)).get();

        assertThat(settlements.of(application)).isEmpty();
        assertThat(journey.here(Journey.APPLICATION, application)).isEqualTo(before);
    }

    /** As the engine runs a timer, but that the transaction can only be rolled back in the end. */
    private Void breakOff(Long application) {
        var request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThatThrownBy(() -> configuration.getCommandExecutorTxRequired().execute(context -> {
                    workflow.tell("ApplicationWithdrawn", application);
                    setRollbackOnly();
                    return null;
                }))
                .isInstanceOf(TransactionException.class);
        request.deactivate();
        return null;
    }

    private void setRollbackOnly() {
        try {
            transactions.setRollbackOnly();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
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
