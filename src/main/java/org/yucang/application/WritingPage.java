package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is writing at an application, and where the reader left it. */
@Named
@RequestScoped
public class WritingPage {

    @Inject
    private Watching watching;

    /** The address at which this person left off, on whatever machine; empty if he has not begun. */
    public String left(Long applicationId) {
        return watching.left(applicationId).orElse("");
    }

    public List<DraftPresence> others(Long applicationId) {
        return watching.others(applicationId);
    }
}
