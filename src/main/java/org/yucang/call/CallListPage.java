package org.yucang.call;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.platform.ProgrammeClock;

/** Every call of the province, a page at a time, the newest first. */
@Named
@RequestScoped
public class CallListPage {

    private static final int ROWS = 20;

    @Inject
    private Drafting drafting;

    @Inject
    private ProgrammeClock clock;

    private int first;
    private int count;
    private List<Call> calls;

    @PostConstruct
    void load() {
        var asked = Faces.getRequestParameter("first");
        first = asked == null || !asked.matches("\\d{1,6}") ? 0 : Integer.parseInt(asked);
        count = drafting.count();
        calls = drafting.page(first, ROWS);
    }

    /** The kind of a call's state: drafted, waiting to open, open, or closed. */
    public String kind(Call call) {
        if (!call.isPublished()) {
            return "todo";
        }
        if (clock.now().isBefore(call.getOpensAt())) {
            return "wait";
        }
        return call.isOpen(clock.now()) ? "doing" : "done";
    }

    public List<Call> getCalls() {
        return calls;
    }

    public int getFirst() {
        return first;
    }

    public int getLast() {
        return first + calls.size();
    }

    public int getCount() {
        return count;
    }

    public int getPrevious() {
        return Math.max(0, first - ROWS);
    }

    public int getNext() {
        return first + ROWS;
    }
}
