package org.yucang.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Notices;
import org.yucang.platform.Texts;
import org.yucang.workflow.Position;

/** A call as officials read it; the province publishes a draft here, and gives more time from here. */
@Named
@ViewScoped
public class CallViewPage implements Serializable {

    @Inject
    private ReadingCalls reading;

    @Inject
    private CallSheets sheets;

    @Inject
    private Publishing publishing;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private Long id;
    private transient CallSheet sheet;
    private transient Readiness readiness;
    private transient Position position;

    public void load() {
        sheet = sheets.of(reading.get(id));
        readiness = isDraft() ? publishing.readiness(id) : null;
        position = reading.position(id).orElse(null);
    }

    public String publish() {
        publishing.publish(id);
        notices.done("call.publishedNow", sheet.call().getNumber());
        return "/call/view?faces-redirect=true&id=" + id;
    }

    /** A draft, which only the province sees. */
    public boolean isDraft() {
        return !sheet.call().isPublished();
    }

    /** Whether the reader may give more time by a notice. */
    public boolean isExtendable() {
        return user.has(Role.PROVINCE) && !isDraft();
    }

    public String text(Finding finding) {
        return texts.of(Faces.getLocale(), finding.key(), finding.arguments().toArray());
    }

    public RuleKind[] getKinds() {
        return RuleKind.values();
    }

    public CallSheet getSheet() {
        return sheet;
    }

    /** Where the call's process stands, none for a draft. */
    public Position getPosition() {
        return position;
    }

    public List<Finding> getFaults() {
        return readiness == null ? List.of() : readiness.faults();
    }

    public List<Finding> getWarnings() {
        return readiness == null ? List.of() : readiness.warnings();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
