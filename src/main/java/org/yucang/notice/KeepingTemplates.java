package org.yucang.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yucang.NotFound;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Texts;

/** Officials set the words in which the programme writes about each kind of event, in each language. */
@Stateless
@RolesAllowed({Role.PROVINCE, Role.ADMIN})
public class KeepingTemplates {

    /** How the messages of the outbox are named among the texts. */
    private static final String EVENT = "(.*\\.)?(told|notice)\\..*";

    @Inject
    private MailTemplates templates;

    @Inject
    private MailSettings settings;

    @Inject
    private Texts texts;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public List<String> events() {
        return texts.keys(EVENT);
    }

    public Wording wording(String event, Locale language) {
        demand(event);
        return templates.wording(event, language);
    }

    /** The wordings that were set before, the newest first. */
    public List<MailTemplate> history(String event, Locale language) {
        return templates.history(event, language);
    }

    /** How a mail would look, with the event's own sentence and the reader's own name. */
    public Wording preview(String event, Locale language, Wording wording) {
        demand(event);
        return wording.filled(Map.of(
                "name", user.name(), "text", texts.of(language, event), "link", settings.address() + "/desk/home"));
    }

    public void set(String event, Locale language, Wording wording) {
        demand(event);
        wording.check();
        templates.add(new MailTemplate(event, language.getLanguage(), wording, user.name(), clock.now()));
        audit.record("act.templateSet", "mail", 0L, event, language.getLanguage());
    }

    private void demand(String event) {
        if (!events().contains(event)) {
            throw new NotFound("event", event);
        }
    }
}
