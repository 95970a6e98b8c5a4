package org.yucang.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Notices;

/** What a firm asks for after the meeting, on its own page and on that of the province, which answers. */
@Named
@RequestScoped
public class WithdrawalPage {

    @Inject
    private AskingToWithdraw asking;

    @Inject
    private AnsweringWithdrawal answering;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private String words;

    public boolean mayAsk(Long applicationId) {
        return asking.mayAsk(applicationId);
    }

    public Optional<WithdrawalRequest> asked(Long applicationId) {
        return asking.open(applicationId);
    }

    public Optional<WithdrawalAnswer> answered(Long applicationId) {
        return asking.answer(applicationId);
    }

    /** What the reader has to answer; only the province has. */
    public Optional<WithdrawalRequest> open(Long applicationId) {
        return user.has(Role.PROVINCE) ? answering.open(applicationId) : Optional.empty();
    }

    public String ask(Long applicationId) {
        asking.ask(applicationId, words);
        notices.done("withdrawal.asked");
        return "/application/track?faces-redirect=true&id=" + applicationId;
    }

    public String consent(Long applicationId) {
        answering.consent(applicationId, words);
        return done(applicationId, "withdrawal.consented");
    }

    public String refuse(Long applicationId) {
        answering.refuse(applicationId, words);
        return done(applicationId, "withdrawal.refused");
    }

    private String done(Long applicationId, String key) {
        notices.done(key);
        return "/application/view?faces-redirect=true&id=" + applicationId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
