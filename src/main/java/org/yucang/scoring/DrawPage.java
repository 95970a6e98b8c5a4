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

    @Inject
    private FillingSeats filling;

    private Long id;
    private boolean open;
    private DrawHead head;
    private transient List<PoolRow> pool;
    private transient List<PanelRow> panel;
    private transient DrawView view;
    private int valid;
    private final DrawTerms terms = new DrawTerms();

    /** Before every showing, so that a panel somebody else has drawn meanwhile is shown. */
    public void refresh() {
        open = drawing.isOpen(id);
        head = drawing.head(id);
        view = drawing.view(id).orElse(null);
        panel = drawing.panel(id);
        valid = drawing.valid(id);
        if (terms.getSize() == null) {
            terms.setSize(Collections.max(head.sizes()));
        }
        pool = view == null || open ? drawing.pool(id, terms) : view.candidates();
    }

    public String draw() {
        drawing.draw(id, terms);
        return done("draw.done", terms.getSize());
    }

    /** Shows who may be drawn on the terms as they are typed now. */
    public String look() {
        return null;
    }

    public String fill() {
        filling.fill(id, terms);
        return done("draw.filled");
    }

    public String goOn() {
        filling.goOn(id, terms.getReason());
        return done("draw.wentOn", drawing.valid(id));
    }

    private String done(String key, Object... arguments) {
        Messages.addFlashGlobalInfo("{0}", texts.of(Faces.getLocale(), key, arguments));
        return "/scoring/draw?faces-redirect=true&id=" + id;
    }

    public long getAdmitted() {
        return pool.stream().filter(PoolRow::isAdmitted).count();
    }

    /** How many of those who may be drawn know a field. */
    public long admitted(String field) {
        return pool.stream()
                .filter(row -> row.isAdmitted() && row.fields().contains(ExpertField.valueOf(field)))
                .count();
    }

    /** Whether a panel was drawn before, and the province must say how to go on. */
    public boolean isAgain() {
        return open && view != null;
    }

    /** Whether fewer may be drawn than a panel has seats, or a field is missing. */
    public boolean isShort() {
        return getAdmitted() < terms.getSize()
                || ExpertField.REQUIRED.stream().anyMatch(field -> admitted(field.name()) == 0);
    }

    public DrawView getView() {
        return view;
    }

    public int getValid() {
        return valid;
    }

    public DrawTerms getTerms() {
        return terms;
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
}
