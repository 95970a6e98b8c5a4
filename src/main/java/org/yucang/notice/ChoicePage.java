package org.yucang.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yucang.platform.Notices;

/** Where everybody says how he wants to be written to. */
@Named("mailChoicePage")
@RequestScoped
public class ChoicePage {

    @Inject
    private ChoosingMail choosing;

    @Inject
    private Notices notices;

    private String address;
    private Rhythm rhythm;
    private String language;

    @PostConstruct
    void load() {
        address = choosing.reader().getEmail();
        rhythm = choosing.current().getRhythm();
        language = choosing.current().getLanguage();
    }

    public String choose() {
        choosing.choose(address, rhythm, language);
        notices.done("mail.chosen");
        return "/notice/choice?faces-redirect=true";
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
