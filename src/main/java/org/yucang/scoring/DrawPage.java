package org.yucang.scoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.platform.Texts;

/** The province's page for a panel: whom the lot may hit, how many to draw, and whom it has hit. */
@Named
@ViewScoped
public class DrawPage implements Serializable {

    @Inject
    private DrawingExperts drawing;

    @Inject
    private Texts texts;

    private Long id;
    private boolean open;
    private DrawHead head;
    private List<PoolRow> pool;
    private List<PanelRow> panel;
    private Integer size;

    /** Before every showing, so that a panel somebody else has drawn meanwhile is shown. */
    public void refresh() {
        open = drawing.isOpen(id);
        head = drawing.head(id);
        pool = drawing.pool(id);
        panel = drawing.panel(id);
        size = size == null ? Collections.max(head.sizes()) : size;
    }

    public String draw() {
        drawing.draw(id, size);
        Messages.addFlashGlobalInfo("{0}", texts.of(Faces.getLocale(), "draw.done", size));
        return "/scoring/draw?faces-redirect=true&id=" + id;
    }

    public long getAdmitted() {
        return pool.stream().filter(PoolRow::admitted).count();
    }

    /** How many of a field may be drawn. */
    public long admitted(String field) {
        return pool.stream()
                .filter(row -> row.admitted() && row.field().name().equals(field))
                .count();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isOpen() {
        return open;
    }

    public DrawHead getHead() {
        return head;
    }

    public List<PoolRow> getPool() {
        return pool;
    }

    public List<PanelRow> getPanel() {
        return panel;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }
}
