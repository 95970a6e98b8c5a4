package org.yucang.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands in for all steps beans of a call; a place's period is a week from when it is first asked for. */
public final class CallStandIn {

    static final Duration PERIOD = Duration.ofDays(7);

    final StandIn world = new StandIn();
    final Map<Long, Instant> ends = new HashMap<>();

    int reminders;
    Instant closesAt = Walk.START.plus(Duration.ofDays(28));

    public String province(Long call) {
        return "province";
    }

    public Date opensAt(Long call) {
        return Date.from(Walk.START.plus(Duration.ofDays(1)));
    }

    public Date closesAt(Long call) {
        return Date.from(closesAt.plusSeconds(1));
    }

    public String remindsAt(Long call) {
        return "R/" + closesAt.minus(Duration.ofDays(3)) + "/P1D";
    }

    public void remind(Long call) {
        reminders++;
    }

    public boolean stillOpen(Long call) {
        return !now().isAfter(closesAt);
    }

    public void close(Long call) {
        world.did("close");
    }

    public boolean everySettled(Long call) {
        return world.is("everySettled");
    }

    public void rank(Long call) {
        world.did("rank");
    }

    public boolean anyoneRanked(Long call) {
        return world.is("anyoneRanked");
    }

    public boolean adopted(Long call) {
        return world.is("adopted");
    }

    public boolean anyoneListed(Long call) {
        return world.is("anyoneListed");
    }

    public boolean needed(Long call) {
        return world.is("consultation");
    }

    public List<String> departments(Long call) {
        return List.of("tax", "customs", "market");
    }

    public String office(String department) {
        return department;
    }

    public String asksAt(Long call) {
        return world.asks();
    }

    public boolean timeOver(Long call) {
        return world.over();
    }

    public void recordSilence(Long call) {
        world.did("recordSilence");
    }

    public Date meetingDueAt(Long call) {
        return world.due();
    }

    public Date dueAt(Long call) {
        return world.due();
    }

    public Date recogniseDueAt(Long call) {
        return world.due();
    }

    public List<Long> places(Long call) {
        return world.elements;
    }

    public Date endsAt(Long place) {
        return Date.from(ends.computeIfAbsent(place, posted -> now().plus(PERIOD)));
    }

    public boolean passed(Long place) {
        return !now().isBefore(ends.get(place));
    }

    public boolean suspended(Long place) {
        return world.is("suspended." + place);
    }

    public boolean removed(Long place) {
        return world.is("removed." + place);
    }

    public void nameSubstitute(Long place) {
        world.did("nameSubstitute");
        world.unset("removed." + place);
        ends.remove(place);
    }

    public boolean occupied(Long place) {
        return world.is("occupied");
    }

    public void startAwards(Long call) {
        world.did("startAwards");
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
