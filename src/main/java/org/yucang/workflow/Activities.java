package org.yucang.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** What happened in processes, step by step. */
@ApplicationScoped
class Activities {

    @Inject
    private ProcessEngine engine;

    /** By process, in order; the engine's own query takes one process at a time. */
    Map<String, List<HistoricActivityInstance>> of(List<String> processes) {
        if (processes.isEmpty()) {
            return Map.of();
        }
        var places = IntStream.range(0, processes.size())
                .mapToObj(i -> "#{process" + i + "}")
                .collect(joining(","));
        var query = engine.getHistoryService()
                .createNativeHistoricActivityInstanceQuery()
                .sql("select * from ACT_HI_ACTINST where PROC_INST_ID_ in (" + places + ") order by SEQUENCE_COUNTER_");
        for (var i = 0; i < processes.size(); i++) {
            query.parameter("process" + i, processes.get(i));
        }
        return query.list().stream().collect(groupingBy(HistoricActivityInstance::getProcessInstanceId));
    }
}
