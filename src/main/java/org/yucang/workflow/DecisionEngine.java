package org.yucang.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Teaches an engine what our decision tables need: the points function, and a trace of the rules that held. */
final class DecisionEngine {

    private DecisionEngine() {}

    static void configure(ProcessEngineConfigurationImpl config) {
        config.setDmnEngineConfiguration(configuration());
        config.setDmnFeelCustomFunctionProviders(List.of(new PointsFunction()));
    }

    /** An engine that only decides, for trying tables that are not deployed. */
    static DmnEngine alone() {
        return configuration()
                .feelCustomFunctionProviders(List.of(new PointsFunction()))
                .buildEngine();
    }

    private static DefaultDmnEngineConfiguration configuration() {
        var decisions = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        // the engine adds its own listeners to this list
        decisions.setCustomPostDecisionEvaluationListeners(new ArrayList<>(List.of(new DecisionTrace())));
        return decisions;
    }
}
