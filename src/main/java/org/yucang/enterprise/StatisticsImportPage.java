package org.yucang.enterprise;

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

/** The import of statistics from a workbook: all of it if every cell is right, else what is right on demand. */
@Named
@ViewScoped
public class StatisticsImportPage implements Serializable {

    private static final String WORKBOOK = "statistics:workbook";

    @Inject
    private ImportingStatistics importing;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private transient Part workbook;
    private StatisticsImport found = new StatisticsImport(List.of(), List.of());

    public String look() {
        found = new StatisticsImport(List.of(), List.of());
        if (workbook == null) {
            notices.beside(WORKBOOK, "workbook.noneChosen");
            return null;
        }
        try {
            found = importing.look(workbook.getInputStream());
            return found.wrong().isEmpty() ? take() : null;
        } catch (RuleViolation broken) {
            notices.beside(WORKBOOK, broken.key(), broken.arguments());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the right lines over and leaves the others. */
    public String take() {
        importing.take(found.right());
        notices.done("statistics.taken", found.right().size());
        return "/enterprise/statistics?faces-redirect=true";
    }

    public String why(CellError error) {
        return texts.of(Faces.getLocale(), error.why(), error.arguments().toArray());
    }

    public List<CellError> getWrong() {
        return found.wrong();
    }

    public List<StatisticsLine> getRight() {
        return found.right();
    }

    public Part getWorkbook() {
        return workbook;
    }

    public void setWorkbook(Part workbook) {
        this.workbook = workbook;
    }
}
