package org.yucang.call;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Slice;

/** Every call of the province, a page at a time, the newest first. */
@Named
@RequestScoped
public class CallListPage {

    @Inject
    private Drafting drafting;

    @Inject
    private ProgrammeClock clock;

    private Slice slice;
    private List<Call> calls;

    @PostConstruct
    void load() {
        slice = Slice.of(drafting.count());
        calls = drafting.page(slice.first(), Slice.ROWS);
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

    public Slice getSlice() {
        return slice;
    }
}
