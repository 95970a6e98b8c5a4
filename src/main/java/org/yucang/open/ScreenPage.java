package org.yucang.open;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.application.PriorAnswers;
import org.yucang.application.ScreenLine;
import org.yucang.application.Screened;
import org.yucang.application.Screening;
import org.yucang.call.Call;
import org.yucang.platform.ProgrammeClock;

/** The screener: a few questions, answered without an account, and what the call's own conditions say of them. */
@Named
@ViewScoped
public class ScreenPage implements Serializable {

    @Inject
    private Screening screening;

    @Inject
    private ProgrammeClock clock;

    private Long id;
    private final ScreenAnswers answers = new ScreenAnswers();
    private transient List<Screened> results;

    public void load() {
        getCall();
    }

    /** Stays on the page, with one result for each category. */
    public void check() {
        results = null;
        getLines().forEach(answers::check);
        results = screening.screen(id, answers.of(getLines()));
    }

    /** The answers as the address of the start page carries them. */
    public String getWritten() {
        return PriorAnswers.written(answers.of(getLines()));
    }

    public boolean isOpen() {
        return getCall().isOpen(clock.now());
    }

    public Call getCall() {
        return screening.call(id);
    }

    public List<ScreenLine> getLines() {
        return screening.lines(id);
    }

    /** Null until the questions have been answered. */
    public List<Screened> getResults() {
        return results;
    }

    public ScreenAnswers getAnswers() {
        return answers;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
