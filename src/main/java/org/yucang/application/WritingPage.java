package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yucang.platform.ProgrammeClock;

/** Who is writing at an application, and where the reader left it. */
@Named
@RequestScoped
public class WritingPage {

    @Inject
    private Watching watching;

    @Inject
    private ProgrammeClock clock;

    /** The address at which this person left off, on whatever machine; empty if he has not begun. */
    public String left(Long applicationId) {
        return watching.left(applicationId).orElse("");
    }

    /** The newest entry, from which on a page without lines asks for news. */
    public long last(Long applicationId) {
        return watching.entries(applicationId).stream()
                .mapToLong(DraftEntry::getId)
                .max()
                .orElse(0);
    }

    /** The newest change of a list, from which on any page asks for news. */
    public long listed(Long applicationId) {
        return watching.listed(applicationId);
    }

    /** The server's time in milliseconds, by which a browser dates what it keeps. */
    public long getNow() {
        return clock.now().toEpochMilli();
    }

    public List<DraftPresence> others(Long applicationId) {
        return watching.others(applicationId);
    }
}
