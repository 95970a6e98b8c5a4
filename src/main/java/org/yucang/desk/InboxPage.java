package org.yucang.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.person.CurrentUser;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.Texts;
import org.yucang.workflow.Inbox;
import org.yucang.workflow.InboxFilter;
import org.yucang.workflow.InboxRow;

/** What waits for the person who has signed in; every view of it is an address, so that the back button works. */
@Named
@RequestScoped
public class InboxPage {

    private static final int NEWS = 6;

    @Inject
    private Inbox inbox;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private InboxFilter filter;
    private Slice slice;
    private List<InboxRow> rows;

    @PostConstruct
    void load() {
        filter = new InboxFilter("late".equals(Faces.getRequestParameter("when")), Faces.getRequestParameter("q"));
        slice = new Slice(Slice.asked(), inbox.count(filter));
        rows = inbox.page(filter, slice.first(), Slice.ROWS, Faces.getLocale());
    }

    /** The address of this view at another row. */
    public String address(int row) {
        return "?first=" + row + (filter.lateOnly() ? "&when=late" : "")
                + (isSearching() ? "&q=" + URLEncoder.encode(filter.sought(), StandardCharsets.UTF_8) : "");
    }

    public String getHeading() {
        return texts.of(
                language.getLocale(), getAll() == 0 ? "desk.home.nothing" : "desk.home.heading", getAll(), getLate());
    }

    public String getRange() {
        return texts.of(language.getLocale(), "desk.home.range", slice.first() + 1, slice.last(), slice.count());
    }

    public List<InboxRow> getRows() {
        return rows;
    }

    public List<OutgoingMessage> getNews() {
        return outbox.of(user.officeKeys(), 0, NEWS);
    }

    public long getAll() {
        return filter.lateOnly() || isSearching() ? inbox.count(InboxFilter.ALL) : slice.count();
    }

    public long getLate() {
        return filter.lateOnly() && !isSearching() ? slice.count() : inbox.count(new InboxFilter(true, ""));
    }

    public boolean isLateOnly() {
        return filter.lateOnly();
    }

    public String getSought() {
        return filter.sought();
    }

    public boolean isSearching() {
        return filter.sought() != null && !filter.sought().isBlank();
    }

    public Slice getSlice() {
        return slice;
    }
}
