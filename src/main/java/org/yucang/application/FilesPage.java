package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.platform.Texts;

/** The papers of a draft: one or many are chosen and sent at once, and each that is refused says why. */
@Named
@ViewScoped
public class FilesPage implements Serializable {

    @Inject
    private Attaching attaching;

    @Inject
    private Applications applications;

    @Inject
    private Texts texts;

    private Long id;
    private transient Draft draft;
    private transient List<MaterialRow> rows;

    public void load() {
        draft = attaching.draft(id);
        var conditions =
                applications.declaration(draft.application(), draft.version()).conditions();
        rows = draft.form().materials().stream()
                .map(material -> new MaterialRow(
                        material,
                        material.isNeeded(conditions),
                        draft.isOpen("material." + material.getCode()),
                        papers(material)))
                .toList();
    }

    private List<Attachment> papers(Material material) {
        return draft.version().getAttachments().stream()
                .filter(a -> a.getMaterial().equals(material.getCode()))
                .toList();
    }

    /** Sends every file that was chosen. */
    public void send() throws IOException {
        Map<String, String> refusals = new HashMap<>();
        var taken = 0;
        for (var row : rows) {
            var part = row.getChosen();
            if (part == null) {
                continue;
            }
            try (var content = part.getInputStream()) {
                var refusal = attaching.attach(id, row.getMaterial().getCode(), part.getSubmittedFileName(), content);
                refusal.ifPresent(broken -> refusals.put(
                        row.getMaterial().getCode(), texts.of(Faces.getLocale(), broken.key(), broken.arguments())));
                taken += refusal.isPresent() ? 0 : 1;
            }
        }
        load();
        rows.forEach(row -> row.refuse(refusals.get(row.getMaterial().getCode())));
        say(taken, refusals.size());
    }

    private void say(int taken, int refused) {
        var key = refused > 0 ? "files.someRefused" : taken == 0 ? "files.noneChosen" : "files.taken";
        var text = texts.of(Faces.getLocale(), key, taken, refused);
        Messages.add(null, refused > 0 ? Messages.createError("{0}", text) : Messages.createInfo("{0}", text));
    }

    public void remove(Long attachmentId) {
        attaching.detach(id, attachmentId);
        load();
    }

    public Draft getDraft() {
        return draft;
    }

    public List<MaterialRow> getRows() {
        return rows;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
