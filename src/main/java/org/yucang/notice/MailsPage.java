package org.yucang.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.platform.Notices;
import org.yucang.platform.Slice;
import org.yucang.platform.Texts;

/** The log of mails: to whom, about what, and whether it arrived. */
@Named
@RequestScoped
public class MailsPage {

    @Inject
    private FollowingMail following;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private boolean undelivered;
    private Slice slice;
    private List<MailLine> lines;
    private List<WritingFailure> failures;

    @PostConstruct
    void load() {
        undelivered = "undelivered".equals(Faces.getRequestParameter("which"));
        slice = Slice.of(following.count(undelivered));
        lines = following.page(undelivered, slice.first(), Slice.ROWS);
        failures = following.failures();
    }

    public String resend(Long mailId) {
        following.resend(mailId);
        notices.done("mail.resent");
        return "/notice/mails?faces-redirect=true";
    }

    public String getRange() {
        return texts.of(Faces.getLocale(), "mail.range", slice.count());
    }

    public List<WritingFailure> getFailures() {
        return failures;
    }

    public boolean isServed() {
        return following.isServed();
    }

    public boolean isUndelivered() {
        return undelivered;
    }

    public List<MailLine> getLines() {
        return lines;
    }

    public Slice getSlice() {
        return slice;
    }
}
