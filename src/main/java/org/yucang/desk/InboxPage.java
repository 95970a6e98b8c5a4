package org.yucang.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.Slice;
import org.yucang.workflow.Inbox;
import org.yucang.workflow.InboxFilter;
import org.yucang.workflow.InboxOrder;
import org.yucang.workflow.InboxStep;
import org.yucang.workflow.InboxTally;
import org.yucang.workflow.InboxView;

/** What waits for the person who has signed in; every view of it is an address, so that the back button works. */
@Named
@RequestScoped
public class InboxPage {

    private static final int NEWS = 6;

    @Inject
    private Inbox inbox;

    @Inject
    private InboxWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentUser user;

    @Inject
    private ReaderTexts texts;

    private InboxFilter filter;
    private InboxTally tally;
    private Slice slice;
    private List<InboxLine> rows;
    private List<InboxTab> tabs;

    @PostConstruct
    void load() {
        filter = new InboxFilter(
                InboxView.of(Faces.getRequestParameter("when")),
                Faces.getRequestParameter("q"),
                Faces.getRequestParameter("step"),
                InboxOrder.of(Faces.getRequestParameter("order")),
                List.of());
        tally = inbox.tally(Faces.getLocale());
        slice = Slice.of(count());
        rows = words.lines(inbox.page(filter, slice.first(), Slice.ROWS, Faces.getLocale()));
        tabs = views().stream()
                .map(view -> new InboxTab(view, tally.count(view), view == filter.view()))
                .toList();
    }

    private int count() {
        if (filter.isSeeking()) {
            return inbox.count(filter);
        }
        return filter.isNarrow() ? tally.count(filter.view(), filter.step()) : tally.count(filter.view());
    }

    private List<InboxView> views() {
        return isSharing() ? List.of(InboxView.values()) : List.of(InboxView.ALL, InboxView.LATE, InboxView.SOON);
    }

    /** Whether tasks are shared out among colleagues here: a firm and an expert have only their own. */
    public boolean isSharing() {
        return !user.has(Role.ENTERPRISE) && !user.has(Role.EXPERT);
    }

    /** Whether tasks can be picked to do something with several at once; what colleagues have is theirs. */
    public boolean isPicking() {
        return isSharing() && filter.view() != InboxView.COLLEAGUES;
    }

    /** The address of this view, in its own order or in another. */
    public String getAddress() {
        return address(filter.order().key());
    }

    public String address(String order) {
        return new InboxAddress(filter).in(order);
    }

    public String getHeading() {
        return texts.say(getAll() == 0 ? "desk.home.nothing" : "desk.home.heading", getAll(), getLate());
    }

    public long getAll() {
        return tabs.get(0).count();
    }

    public long getLate() {
        return tabs.get(1).count();
    }

    public List<InboxStep> getSteps() {
        return tally.steps(filter.view());
    }

    public List<OutgoingMessage> getNews() {
        return outbox.of(user.mailboxes(), 0, NEWS);
    }

    public List<InboxLine> getRows() {
        return rows;
    }

    public List<InboxTab> getTabs() {
        return tabs;
    }

    public InboxFilter getFilter() {
        return filter;
    }

    public Slice getSlice() {
        return slice;
    }
}
