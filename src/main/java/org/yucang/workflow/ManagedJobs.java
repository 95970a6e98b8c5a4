package org.yucang.workflow;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's timers and asynchronous steps on the server's threads, each batch in a request context of its own. */
class ManagedJobs extends JobExecutor {

    private final ManagedExecutorService threads;

    ManagedJobs(ManagedExecutorService threads) {
        this.threads = threads;
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        acquireJobsRunnable.stop();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        var batch = getExecuteJobsRunnable(jobIds, engine);
        threads.execute(() -> inRequest(batch));
    }

    private static void inRequest(Runnable batch) {
        var request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            batch.run();
        } finally {
            request.deactivate();
        }
    }
}
