package org.yucang.application;

import jakarta.servlet.http.Part;
import java.util.List;

/** A material on the papers' page: what was sent for it, and what has just been chosen or refused. */
public class MaterialRow {

    private final Material material;
    private final boolean needed;
    private final boolean open;
    private final List<Attachment> papers;
    private List<Part> chosen;
    private List<Part> chosenBlind;
    private boolean replacing;
    private List<String> refusals = List.of();

    MaterialRow(Material material, boolean needed, boolean open, List<Attachment> papers) {
        this.material = material;
        this.needed = needed;
        this.open = open;
        this.papers = papers;
    }

    void refuse(List<String> why) {
        refusals = why;
    }

    private boolean isReceived() {
        return papers.stream().anyMatch(paper -> !paper.isBlind() && !paper.isOfAnotherVersion());
    }

    /** The shape of its state word. */
    public String getKind() {
        if (isReceived()) {
            return "done";
        }
        return material.isOfficial() ? "wait" : "todo";
    }

    /** The key of its state word. */
    public String getWord() {
        if (isReceived()) {
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

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }

    public List<Part> getChosenBlind() {
        return chosenBlind;
    }

    public void setChosenBlind(List<Part> chosenBlind) {
        this.chosenBlind = chosenBlind;
    }

    /** Whether what is chosen takes the place of what was sent before. */
    public boolean isReplacing() {
        return replacing;
    }

    public void setReplacing(boolean replacing) {
        this.replacing = replacing;
    }

    public List<String> getRefusals() {
        return refusals;
    }
}
