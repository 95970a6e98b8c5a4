package org.yucang.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yucang.platform.Notices;

/** The levels by which a call's experts score: to read, and in a draft to write. */
@Named
@ViewScoped
public class CallRubricPage implements Serializable {

    @Inject
    private EditingRubric editing;

    @Inject
    private Notices notices;

    private Long id;
    private transient Call call;
    private transient List<RubricLevel> levels;
    private final Map<Long, RubricWords> words = new HashMap<>();

    public void load() {
        call = editing.call(id);
        levels = editing.levels(id);
        levels.forEach(level -> words.computeIfAbsent(level.getId(), key -> new RubricWords(level)));
    }

    public String save() {
        notices.done("call.rubric.saved", editing.change(id, words));
        return "/call/view?faces-redirect=true&id=" + id;
    }

    /** The categories and criteria that have levels, such as {@code C1.X1}, in order. */
    public List<String> getCriteria() {
        return levels.stream()
                .map(level -> level.getCategory() + "." + level.getCriterion())
                .distinct()
                .toList();
    }

    public List<RubricLevel> levels(String criterion) {
        return levels.stream()
                .filter(level -> criterion.equals(level.getCategory() + "." + level.getCriterion()))
                .toList();
    }

    public Map<Long, RubricWords> getWords() {
        return words;
    }

    public Call getCall() {
        return call;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
