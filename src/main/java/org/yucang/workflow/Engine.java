package org.yucang.workflow;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.yucang.platform.ProgrammeClock;

/** The engine, on the programme's data source, in its transactions and by its clock. */
@ApplicationScoped
public class Engine {

    private static final List<String> MODELS = List.of("call", "application", "objection", "award", "rule-correction");

    @Resource(lookup = "java:app/jdbc/yucang")
    private DataSource dataSource;

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private StepsByName steps;

    @Inject
    private ProgrammeClock clock;

    private ProcessEngine engine;
    private ManagedJobs jobs;

    /** Builds the engine and deploys the models that have changed; timers do not run yet. */
    void start() {
        var config = new JakartaTransactionProcessEngineConfiguration();
        config.setDataSource(dataSource);
        config.setTransactionManager(new EngineTransactions(transactions, transaction));
        config.setTransactionsExternallyManaged(true);
        config.setDatabaseSchemaUpdate("false");
        config.setIdGenerator(new StrongUuidGenerator());
        config.setHistory("activity");
        config.setHistoryTimeToLive("P3650D");
        config.setAuthorizationEnabled(false);
        config.setMetricsEnabled(false);
        config.setDbMetricsReporterActivate(false);
        config.setTaskMetricsEnabled(false);
        config.setReevaluateTimeCycleWhenDue(true);
        config.setFailedJobRetryTimeCycle("R5/PT5M");
        config.setBeans(steps.all());
        jobs = new ManagedJobs(threads);
        config.setJobExecutor(jobs);
        config.setJobExecutorActivate(false);
        config.setClassLoader(Thread.currentThread().getContextClassLoader());
        DecisionEngine.configure(config);
        engine = config.buildProcessEngine();
        clock.follow(this::keepTime);
        deploy();
    }

    void runJobs() {
        jobs.start();
    }

    @Produces
    public ProcessEngine engine() {
        return engine;
    }

    private void deploy() {
        var deployment =
                engine.getRepositoryService().createDeployment().name("models").enableDuplicateFiltering(true);
        MODELS.forEach(model -> deployment.addClasspathResource("bpmn/" + model + ".bpmn"));
        deployment.deploy();
    }

    private void keepTime(Duration offset) {
        ClockUtil.offset(offset.toMillis());
        jobs.jobWasAdded();
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            jobs.shutdown();
            engine.close();
        }
    }
}
