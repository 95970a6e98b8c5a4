package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.call.Call;

/** The enterprise's applications, and the calls in which it can begin one. */
@Named
@RequestScoped
public class ApplicationListPage {

    @Inject
    private Tracking tracking;

    @Inject
    private Starting starting;

    private List<Standing> mine;
    private List<Call> open;

    public List<Standing> getMine() {
        if (mine == null) {
            mine = tracking.mine(Faces.getLocale());
        }
        return mine;
    }

    public Instant closesAt(Call call) {
        return starting.closesAt(call);
    }

    public List<Call> getOpen() {
        if (open == null) {
            open = starting.open();
        }
        return open;
    }
}
