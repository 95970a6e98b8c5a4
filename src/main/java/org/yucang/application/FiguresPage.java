package org.yucang.application;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.RuleViolation;
import org.yucang.platform.Texts;

/** The questions of the form; what is typed into one is kept as soon as the person leaves it. */
@Named
@ViewScoped
public class FiguresPage implements Serializable {

    @Inject
    private Filling filling;

    @Inject
    private Texts texts;

    private Long id;
    private transient Draft draft;
    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private Instant savedAt;

    public void load() {
        draft = filling.draft(id);
        savedAt = draft.version().getSavedAt();
        for (var value : draft.version().getValues()) {
            amounts.put(value.getFieldKey(), value.getAmount());
            words.put(value.getFieldKey(), value.getWords());
        }
    }

    /** Refuses an impossible amount beside its field. */
    public void check(FacesContext context, UIComponent input, Object typed) {
        var key = (String) input.getAttributes().get("fieldKey");
        filling.problem(filling.draft(id), key, (BigDecimal) typed).ifPresent(this::refuse);
    }

    /** Refuses more characters than a text may have; what counts is characters, not bytes. */
    public void measure(FacesContext context, UIComponent input, Object typed) {
        var longest = (Integer) input.getAttributes().get("longest");
        var length = typed == null
                ? 0
                : typed.toString().codePointCount(0, typed.toString().length());
        if (longest != null && length > longest) {
            refuse(new RuleViolation("field.tooLong", longest, length));
        }
    }

    private void refuse(RuleViolation broken) {
        throw new ValidatorException(
                Messages.createError("{0}", texts.of(Faces.getLocale(), broken.key(), broken.arguments())));
    }

    public void enter(String key) {
        savedAt = filling.enter(id, key, amounts.get(key));
    }

    public void say(String key) {
        savedAt = filling.say(id, key, words.get(key));
    }

    /** The change over the prior year in per cent, as a figure; null where one of the two is missing. */
    public BigDecimal change(FormField field) {
        var base = amounts.get(field.getKey());
        var prior = amounts.get(field.getPriorKey());
        return FigureList.growth(base, prior);
    }

    public boolean isOpen(String key) {
        return draft.isOpen("field." + key);
    }

    public List<String> getSections() {
        return draft.form().sections();
    }

    public List<FormField> fields(String section, boolean twoYears) {
        var fields = draft.form().of(section);
        var years = fields.stream().anyMatch(FormField::isPriorYear);
        return years == twoYears ? fields : List.of();
    }

    public Draft getDraft() {
        return draft;
    }

    public Map<String, BigDecimal> getAmounts() {
        return amounts;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
