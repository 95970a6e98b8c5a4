package org.yucang.workflow;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The default eligibility table in an engine in memory, and an application that stands on every threshold. */
abstract class EligibilityRows {

    /** What waits for a body to confirm it when nothing else is to be said. */
    static final List<String> TO_CONFIRM = List.of("E04", "E05", "E06", "E07", "E16");

    private static ProcessEngine engine;
    static Decisions decisions;
    static String definition;

    final Map<String, Object> facts = new HashMap<>();

    {
        facts.put("category", "C1");
        List.of(
                        "legalPerson",
                        "inHenan",
                        "internalFinance",
                        "contractInForce",
                        "operatingRight",
                        "wms",
                        "noBreach",
                        "noArrears",
                        "noDishonesty",
                        "noAccident",
                        "noEarlierFunding",
                        "onlyOnce",
                        "notRecognised",
                        "commitment",
                        "attachmentsComplete",
                        "beforeDeadline")
                .forEach(condition -> facts.put(condition, true));
        facts.put("equity", null);
        facts.put("monthsShortest", BigDecimal.valueOf(12));
        facts.put("areaInUse", new BigDecimal("2000.00"));
        facts.put("served", BigDecimal.valueOf(10));
        facts.put("servedHenan", BigDecimal.valueOf(3));
        facts.put("monthsReported", BigDecimal.valueOf(6));
        facts.put("monthsOwed", BigDecimal.valueOf(6));
        facts.put("reportedDifference", new BigDecimal("5"));
        facts.put("differenceExplained", false);
        facts.put("earlierFunding", BigDecimal.ZERO);
    }

    @BeforeAll
    static void deploy() {
        engine = EngineInMemory.with(Map.of());
        decisions = new Decisions(engine);
        definition = decisions
                .deploy("eligibility", EngineInMemory.file("eligibility.dmn"))
                .get("Eligibility");
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    List<String> of(String rule) {
        return decisions.evaluate(definition, facts).stream()
                .filter(row -> row.output("rule").equals(rule))
                .map(row -> String.join(
                        " ", row.output("level"), row.output("value"), row.output("threshold"), row.output("body")))
                .toList();
    }

    List<Row> rows(String level) {
        return decisions.evaluate(definition, facts).stream()
                .filter(row -> level.equals(row.output("level")))
                .toList();
    }
}
