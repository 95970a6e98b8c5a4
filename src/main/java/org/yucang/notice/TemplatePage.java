package org.yucang.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.yucang.platform.Notices;

/** The words of a mail about one kind of event, in one language, beside what they will look like. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    @Inject
    private KeepingTemplates keeping;

    @Inject
    private Notices notices;

    private String event;
    private String language = "zh";
    private String subject;
    private String body;

    public void load() {
        if (event != null) {
            var wording = keeping.wording(event, locale());
            subject = wording.subject();
            body = wording.body();
        }
    }

    public List<String> getEvents() {
        return keeping.events();
    }

    /** Shows the mail as typed, without keeping it. */
    public void show() {
        wording().check();
    }

    public String set() {
        keeping.set(event, locale(), wording());
        notices.done("template.set");
        return "/notice/template?faces-redirect=true&event=" + event + "&in=" + language;
    }

    public Wording getPreview() {
        return keeping.preview(event, locale(), wording());
    }

    public List<MailTemplate> getHistory() {
        return keeping.history(event, locale());
    }

    private Wording wording() {
        return new Wording(subject == null ? "" : subject, body == null ? "" : body);
    }

    private Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
