package org.yucang.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Facts that a test sets and the acts that a model made; the stand-ins of all steps beans share them. */
public final class StandIn {

    static final Duration LIMIT = Duration.ofDays(7);

    final Set<String> facts = new TreeSet<>();
    final List<String> acts = new ArrayList<>();
    final List<Long> elements = new ArrayList<>();

    Instant deadline = Walk.START.plus(LIMIT);

    void set(String... held) {
        facts.addAll(List.of(held));
    }

    void unset(String... untrue) {
        List.of(untrue).forEach(facts::remove);
    }

    boolean is(String fact) {
        return facts.contains(fact);
    }

    void did(String act) {
        acts.add(act);
    }

    Date due() {
        return Date.from(deadline);
    }

    /** The text of a timer that asks just after the deadline and then daily. */
    String asks() {
        return "R/" + deadline.plusSeconds(1) + "/P1D";
    }

    /** The text of a timer that reminds the day before the deadline and then daily. */
    String reminds() {
        return "R/" + deadline.minus(Duration.ofDays(1)) + "/P1D";
    }

    boolean over() {
        return ClockUtil.getCurrentTime().toInstant().isAfter(deadline);
    }
}
