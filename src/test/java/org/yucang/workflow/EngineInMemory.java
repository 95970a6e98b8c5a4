package org.yucang.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** The engine as the programme configures it, on a database in memory, for tests of models and tables. */
public final class EngineInMemory {

    private EngineInMemory() {}

    public static ProcessEngine with(Map<Object, Object> beans) {
        var config = new StandaloneInMemProcessEngineConfiguration();
        config.setProcessEngineName("test-" + UUID.randomUUID());
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        config.setJobExecutorActivate(false);
        config.setHistory("activity");
        config.setHistoryTimeToLive("P3650D");
        config.setMetricsEnabled(false);
        config.setDbMetricsReporterActivate(false);
        config.setTaskMetricsEnabled(false);
        config.setReevaluateTimeCycleWhenDue(true);
        config.setBeans(beans);
        DecisionEngine.configure(config);
        return config.buildProcessEngine();
    }

    public static String file(String name) {
        try {
            return Files.readString(Path.of("bpmn", name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
