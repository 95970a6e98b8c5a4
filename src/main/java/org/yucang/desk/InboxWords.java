package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Texts;
import org.yucang.platform.WorkingCalendar;
import org.yucang.platform.WorkingDays;
import org.yucang.review.Disputes;
import org.yucang.scoring.Pseudonyms;
import org.yucang.workflow.InboxRow;

/** How a task is spoken of in the inbox: what its case is called and how long is left. */
@RequestScoped
class InboxWords {

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

    /** The tasks of a page, in their order. */
    List<InboxLine> lines(List<InboxRow> rows) {
        var blind = pseudonyms.of(
                subjects(rows.stream().filter(row -> row.title() == null).toList()));
        var disputed = disputes.sentUp(
                subjects(rows.stream().filter(InboxWords::isReview).toList()));
        var calendar = workingDays.calendar();
        return rows.stream()
                .map(row -> new InboxLine(
                        row,
                        title(row, blind),
                        isReview(row) && disputed.contains(row.subjectId()),
                        holder(row),
                        left(row, calendar)))
                .toList();
    }

    /** What the case of each task is called; a case that is scored blind has a pseudonym only. */
    private String title(InboxRow row, Map<Long, String> blind) {
        return row.title() != null
                ? row.title()
                : texts.of(
                        language.getLocale(), "score.project", blind.getOrDefault(row.subjectId(), Pseudonyms.UNKNOWN));
    }

    /** Who has taken the task, and why it was passed on to him, if it was. */
    private String holder(InboxRow row) {
        return row.reason() == null
                ? texts.of(language.getLocale(), "desk.home.holder", row.holder())
                : texts.of(language.getLocale(), "desk.home.handedOn", row.holder(), row.reason());
    }

    private Integer left(InboxRow row, WorkingCalendar calendar) {
        return row.due() == null
                ? null
                : calendar.between(clock.today(), LocalDate.ofInstant(row.due(), ProgrammeClock.ZONE));
    }

    private static boolean isReview(InboxRow row) {
        return row.page().startsWith("review/");
    }

    private static List<Long> subjects(List<InboxRow> rows) {
        return rows.stream().map(InboxRow::subjectId).distinct().toList();
    }
}
