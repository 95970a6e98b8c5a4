package org.yucang.application;

import jakarta.servlet.http.Part;
import java.util.List;

/** A material on the papers' page: what was sent for it, and what has just been chosen or refused. */
public class MaterialRow {

    private final Material material;
    private final boolean needed;
    private final boolean open;
    private final List<Attachment> papers;
    private Part chosen;
    private String refusal;

    MaterialRow(Material material, boolean needed, boolean open, List<Attachment> papers) {
        this.material = material;
        this.needed = needed;
        this.open = open;
        this.papers = papers;
    }

    void refuse(String why) {
        refusal = why;
    }

    /** The shape of its state word. */
    public String getKind() {
        if (!papers.isEmpty()) {
            return "done";
        }
        return material.isOfficial() ? "wait" : "todo";
    }

    /** The key of its state word. */
    public String getWord() {
        if (!papers.isEmpty()) {
            return "files.state.received";
        }
        return material.isOfficial() ? "files.state.official" : needed ? "files.state.needed" : "files.state.optional";
    }

    public Material getMaterial() {
        return material;
    }

    public boolean isOpen() {
        return open && !material.isOfficial();
    }

    public List<Attachment> getPapers() {
        return papers;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }

    public String getRefusal() {
        return refusal;
    }
}
