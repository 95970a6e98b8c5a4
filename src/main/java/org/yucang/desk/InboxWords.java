package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Texts;
import org.yucang.platform.WorkingDays;
import org.yucang.review.Disputes;
import org.yucang.scoring.Pseudonyms;
import org.yucang.workflow.InboxRow;

/** How a task is spoken of in the inbox: what its case is called and how long is left. */
@Named
@RequestScoped
public class InboxWords {

    @Inject
    private WorkingDays workingDays;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Disputes disputes;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    /** What the case is called; a case that is scored blind has a pseudonym only. */
    public String title(InboxRow row) {
        return row.title() != null
                ? row.title()
                : texts.of(language.getLocale(), "score.project", pseudonyms.of(row.subjectId()));
    }

    /** Whether the case is one that the city has sent up though its offices disagree. */
    public boolean disputed(InboxRow row) {
        return row.page().startsWith("review/") && disputes.isSentUp(row.subjectId());
    }

    /** Who has taken the task, and why it was passed on to him, if it was. */
    public String holder(InboxRow row) {
        return row.reason() == null
                ? texts.of(language.getLocale(), "desk.home.holder", row.holder())
                : texts.of(language.getLocale(), "desk.home.handedOn", row.holder(), row.reason());
    }

    /** Working days left, negative where overdue; null where there is no limit. */
    public Integer left(InboxRow row) {
        if (row.due() == null) {
            return null;
        }
        var due = LocalDate.ofInstant(row.due(), ProgrammeClock.ZONE);
        return due.isBefore(clock.today())
                ? -workingDays.between(due, clock.today())
                : workingDays.between(clock.today(), due);
    }
}
