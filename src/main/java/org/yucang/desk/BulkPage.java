package org.yucang.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.Person;
import org.yucang.platform.Slice;
import org.yucang.workflow.HandlingTasks;
import org.yucang.workflow.Inbox;
import org.yucang.workflow.InboxFilter;

/** Shows for each of several tasks what an act would do, or why it cannot be done, before it is done. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

    @Inject
    private Inbox inbox;

    @Inject
    private InboxWords words;

    @Inject
    private BulkActs acts;

    @Inject
    private HandlingTasks handling;

    @Inject
    private ReaderTexts texts;

    private String act;
    private List<BulkLine> rows = List.of();
    private Long colleagueId;
    private String reason;

    public void load() {
        act = Faces.getRequestParameter("act");
        if (!acts.getOffered().contains(act)) {
            throw new NotFound("act", act);
        }
        var tasks = Faces.getRequestParameterValues("task");
        if (tasks != null && tasks.length <= Slice.ROWS) {
            var page = inbox.page(InboxFilter.only(List.of(tasks)), 0, Slice.ROWS, Faces.getLocale());
            rows = words.lines(page).stream()
                    .map(line -> new BulkLine(line.row(), line.title(), false, why(acts.obstacle(act, line.row()))))
                    .toList();
        }
    }

    /** Does what can be done; a task that somebody else was faster with keeps the others from nothing. */
    public void go() {
        var after = new ArrayList<BulkLine>();
        for (var line : rows) {
            after.add(line.possible() ? tried(line) : line);
        }
        rows = after;
    }

    private BulkLine tried(BulkLine line) {
        try {
            acts.perform(act, line.row(), colleagueId, reason);
            return line.performed();
        } catch (RuleViolation broken) {
            return line.refused(why(broken));
        } catch (NotFound gone) {
            return line.refused(why(new RuleViolation("workflow.gone")));
        }
    }

    private String why(RuleViolation broken) {
        return broken == null ? null : texts.say(broken.key(), broken.arguments());
    }

    public long getPossible() {
        return rows.stream().filter(BulkLine::possible).count();
    }

    public String getSummary() {
        return texts.say("bulk.summary", rows.size(), getPossible());
    }

    public String getButton() {
        return texts.say("bulk.go." + act, getPossible());
    }

    public List<Person> getColleagues() {
        return handling.colleagues();
    }

    public String getAct() {
        return act;
    }

    public List<BulkLine> getRows() {
        return rows;
    }

    public Long getColleagueId() {
        return colleagueId;
    }

    public void setColleagueId(Long colleagueId) {
        this.colleagueId = colleagueId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
