package org.yucang.workflow;

import java.util.Date;
import java.util.List;

/** Stands in for every steps bean of the review; each answers from facts that bear its name. */
public record ReviewStandIn(StandIn world, String bean) {

    public void check(Long id) {
        act("check");
    }

    public boolean contested(Long id) {
        return is("contested");
    }

    public void takeOut(Long id) {
        act("takeOut");
    }

    public boolean eligible(Long id) {
        return is("eligible");
    }

    public String office(Long id) {
        return bean;
    }

    public String commerce(Long id) {
        return "city:410100";
    }

    public String finance(Long id) {
        return "finance:410100";
    }

    public Date dueAt(Long id) {
        return world.due();
    }

    public String asksAt(Long id) {
        return world.asks();
    }

    public boolean timeOver(Long id) {
        return world.over();
    }

    public void acceptBySilence(Long id) {
        act("acceptBySilence");
    }

    public boolean accepted(Long id) {
        return is("accepted");
    }

    public boolean returned(Long id) {
        return is("returned");
    }

    public void deemWithdrawn(Long id) {
        act("deemWithdrawn");
    }

    public List<String> settlers(Long id) {
        return List.of(commerce(id), finance(id));
    }

    public boolean disputed(Long id) {
        return is("disputed");
    }

    public boolean wanted(Long id) {
        return is("wanted");
    }

    public Date teamDueAt(Long id) {
        return world.due();
    }

    public String remindsAt(Long id) {
        return world.reminds();
    }

    public void remind(Long id) {
        act("remind");
    }

    public boolean upheld(Long id) {
        return is("upheld");
    }

    public boolean recommended(Long id) {
        return is("recommended");
    }

    public boolean qualified(Long id) {
        return is("qualified");
    }

    public boolean counts(Long id) {
        return is("counts");
    }

    public void recordSilence(Long id) {
        act("recordSilence");
    }

    public void settle(Long id) {
        act("settle");
    }

    private boolean is(String fact) {
        return world.is(bean + "." + fact);
    }

    private void act(String act) {
        world.did(bean + "." + act);
    }
}
