package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.RuleViolation;
import org.yucang.platform.CellError;
import org.yucang.platform.Notices;
import org.yucang.platform.Texts;

/** The import of firms served from a workbook: all of it if every cell is right, else what is right on demand. */
@Named
@ViewScoped
public class ServedImportPage implements Serializable {

    private static final String WORKBOOK = "served:workbook";

    @Inject
    private Listing listing;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private transient Part workbook;
    private List<List<String>> right = List.of();
    private List<CellError> wrong = List.of();

    public String look(Long applicationId) {
        wrong = List.of();
        if (workbook == null) {
            notices.beside(WORKBOOK, "workbook.noneChosen");
            return null;
        }
        try {
            var found = listing.look(applicationId, workbook.getInputStream());
            right = found.right();
            wrong = found.wrong();
            return wrong.isEmpty() ? take(applicationId) : null;
        } catch (RuleViolation broken) {
            notices.beside(WORKBOOK, broken.key(), broken.arguments());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the right lines over and leaves the others. */
    public String take(Long applicationId) {
        listing.take(applicationId, right);
        notices.done("served.taken", right.size());
        return "/application/served?faces-redirect=true&id=" + applicationId;
    }

    public String why(CellError error) {
        return texts.of(Faces.getLocale(), error.why(), error.arguments().toArray());
    }

    public List<CellError> getWrong() {
        return wrong;
    }

    public List<List<String>> getRight() {
        return right;
    }

    public Part getWorkbook() {
        return workbook;
    }

    public void setWorkbook(Part workbook) {
        this.workbook = workbook;
    }
}
