package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.platform.Notices;
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
    private Notices notices;

    @Inject
    private Texts texts;

    private Long id;
    private String code;
    private transient Draft draft;
    private transient List<MaterialRow> rows;
    private transient Sent sent;

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
        sent = new Sent(0, new HashMap<>());
        for (var row : rows) {
            send(row, row.getChosen(), false);
            send(row, row.getChosenBlind(), true);
        }
        var refusals = sent.refusals();
        load();
        rows.forEach(row -> row.refuse(refusals.getOrDefault(row.getMaterial().getCode(), List.of())));
        say(sent.taken(), refusals.values().stream().mapToInt(List::size).sum());
    }

    private void send(MaterialRow row, List<Part> parts, boolean blind) throws IOException {
        if (parts == null || parts.isEmpty()) {
            return;
        }
        var earlier = row.getPapers().stream().filter(a -> a.isBlind() == blind).toList();
        var taken = 0;
        for (var part : parts) {
            taken += send(row.getMaterial().getCode(), part, blind) ? 1 : 0;
        }
        if (row.isReplacing() && taken > 0) {
            earlier.forEach(paper -> attaching.detach(id, paper.getId()));
        }
        sent = new Sent(sent.taken() + taken, sent.refusals());
    }

    private boolean send(String material, Part part, boolean blind) throws IOException {
        try (var content = part.getInputStream()) {
            var refusal = attaching.attach(id, material, blind, part.getSubmittedFileName(), content);
            refusal.ifPresent(broken -> sent.refusals()
                    .computeIfAbsent(material, first -> new ArrayList<>())
                    .add(texts.of(Faces.getLocale(), broken.key(), broken.arguments())));
            return refusal.isEmpty();
        }
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

    /** Notes the code typed from a sealed scan. */
    public void bear(Long attachmentId) {
        attaching.bear(id, attachmentId, code);
        code = null;
        load();
        notices.done("files.codeKept");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    /** What came of the files sent at once. */
    private record Sent(int taken, Map<String, List<String>> refusals) {}
}
