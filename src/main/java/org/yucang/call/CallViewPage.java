package org.yucang.call;

import jakarta.faces.validator.Validator;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Notices;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Texts;

/** A call as officials read it; the province publishes a draft here, and extends what is open. */
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
    private Extending extending;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private Long id;
    private transient CallSheet sheet;
    private transient Readiness readiness;
    private Instant closesAt;
    private String documentNumber;
    private String reason;

    public void load() {
        sheet = sheets.of(reading.get(id));
        readiness = isDraft() ? publishing.readiness(id) : null;
    }

    public String publish() {
        publishing.publish(id);
        notices.done("call.publishedNow", sheet.call().getNumber());
        return again();
    }

    public String extend() {
        extending.extend(id, closesAt, documentNumber, reason);
        notices.done("call.extendedNow", sheet.call().getNumber());
        return again();
    }

    private String again() {
        return "/call/view?faces-redirect=true&id=" + id;
    }

    /** A draft, which only the province sees. */
    public boolean isDraft() {
        return !sheet.call().isPublished();
    }

    public boolean isExtendable() {
        return user.has(Role.PROVINCE)
                && !isDraft()
                && sheet.call().getClosedAt() == null
                && !clock.now().isAfter(sheet.call().getClosesAt());
    }

    public Validator<Instant> getLater() {
        return notices.checking(typed -> Extending.refuseUnlessLater(sheet.call(), typed));
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

    public Instant getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(Instant closesAt) {
        this.closesAt = closesAt;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
