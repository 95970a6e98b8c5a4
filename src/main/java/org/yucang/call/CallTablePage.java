package org.yucang.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.platform.Notices;
import org.yucang.platform.Texts;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.Fault;

/** One set of a call's decision tables: to read, and in a draft to change cell by cell. */
@Named
@ViewScoped
public class CallTablePage implements Serializable {

    @Inject
    private ReadingCalls reading;

    @Inject
    private EditingRules editing;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private Long id;
    private RuleKind kind = RuleKind.ELIGIBILITY;
    private boolean draft;
    private transient Call call;
    private transient List<DecisionTable> tables;
    private final Map<String, String> cells = new HashMap<>();
    private final Map<String, String> faults = new HashMap<>();

    public void load() {
        call = reading.get(id);
        tables = editable() ? reading.editable(id, kind) : reading.tables(id, kind);
        if (cells.isEmpty()) {
            cells.putAll(texts());
        }
    }

    /** Stays on the page, with a sentence beside each cell that cannot be read, or goes back to the call. */
    public String save() {
        var before = texts();
        var changed = new HashMap<String, String>();
        cells.forEach((cell, text) -> changed.put(cell, text == null ? "" : text.strip()));
        changed.entrySet().removeIf(cell -> cell.getValue().equals(before.get(cell.getKey())));
        var found = editing.change(id, kind, changed);
        faults.clear();
        found.forEach(fault -> faults.merge(cellOf(fault), text(fault), (one, other) -> one + " " + other));
        if (found.isEmpty()) {
            notices.done("call.table.saved", changed.size());
            return (draft ? "/call/correct-rules" : "/call/view") + "?faces-redirect=true&id=" + id;
        }
        Messages.addGlobalError("{0}", texts.of(Faces.getLocale(), "call.table.faults", found.size()));
        return null;
    }

    /** Whether cells may be changed: those of a draft, or of a correction that the address asks for. */
    public boolean editable() {
        return draft || !call.isPublished();
    }

    private Map<String, String> texts() {
        var all = new HashMap<String, String>();
        rules().forEach(rule -> rule.cells().forEach(cell -> all.put(cell.id(), cell.text())));
        return all;
    }

    private List<DecisionTable.Rule> rules() {
        return tables.stream().flatMap(table -> table.rules().stream()).toList();
    }

    /** The cell in which the faulty text stands, or else the first of its row. */
    private String cellOf(Fault fault) {
        var row = rules().stream()
                .filter(rule -> rule.id().equals(fault.rule()))
                .findFirst()
                .map(DecisionTable.Rule::cells)
                .orElse(List.of());
        return row.stream()
                .map(DecisionTable.Cell::id)
                .filter(cell -> String.valueOf(cells.get(cell)).contains(fault.text()))
                .findFirst()
                .or(() -> row.isEmpty()
                        ? Optional.empty()
                        : Optional.of(row.get(0).id()))
                .orElse("");
    }

    private String text(Fault fault) {
        return texts.of(Faces.getLocale(), fault.key(), fault.table(), fault.rule(), fault.text());
    }

    public Call getCall() {
        return call;
    }

    public List<DecisionTable> getTables() {
        return tables;
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public Map<String, String> getFaults() {
        return faults;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isDraft() {
        return draft;
    }

    public void setDraft(boolean draft) {
        this.draft = draft;
    }

    public RuleKind getKind() {
        return kind;
    }

    public void setKind(RuleKind kind) {
        this.kind = kind;
    }
}
