package org.yucang.open;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yucang.RuleViolation;
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
    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private transient List<Screened> results;

    public void load() {
        getCall();
    }

    /** Stays on the page, with one result for each category. */
    public void check() {
        results = null;
        for (var line : getLines()) {
            var amount = amounts.get(line.input());
            if (amount != null && amount.signum() < 0) {
                throw new RuleViolation("field.negative");
            }
            screening.limit(line.input()).map(amounts::get).ifPresent(most -> demand(amount, most));
        }
        results = screening.screen(id, answers());
    }

    private static void demand(BigDecimal amount, BigDecimal most) {
        if (amount.compareTo(most) > 0) {
            throw new RuleViolation("screen.above", amount, most);
        }
    }

    private Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        for (var line : getLines()) {
            answers.put(
                    line.input(), line.number() ? amounts.get(line.input()) : "yes".equals(words.get(line.input())));
        }
        return answers;
    }

    /** The answers as the address of the start page carries them. */
    public String getWritten() {
        return PriorAnswers.written(answers());
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

    public Map<String, BigDecimal> getAmounts() {
        return amounts;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
