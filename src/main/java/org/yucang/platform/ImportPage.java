package org.yucang.platform;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.RuleViolation;

/** A page that takes a list from a workbook: all of it if every cell is right, else what is right on demand. */
public abstract class ImportPage<L> implements Serializable {

    @Inject
    private transient Notices notices;

    @Inject
    private transient Texts texts;

    private transient Part workbook;
    private ReadBook<L> found = ReadBook.none();

    /** Reads the workbook through; nothing is taken over yet. */
    protected abstract ReadBook<L> read(InputStream content);

    /** Takes the right lines over and leaves the others. */
    public abstract String take();

    /** Looks the workbook through, and says beside the field of this client id why it cannot be read. */
    public String look(String field) throws IOException {
        found = ReadBook.none();
        if (workbook == null) {
            notices.beside(field, "workbook.noneChosen");
            return null;
        }
        try (var content = workbook.getInputStream()) {
            found = read(content);
        } catch (RuleViolation broken) {
            notices.beside(field, broken.key(), broken.arguments());
            return null;
        }
        return found.wrong().isEmpty() ? take() : null;
    }

    /** Says on the page that comes next how many lines were taken. */
    protected void taken(String key) {
        notices.done(key, found.right().size());
    }

    public String why(CellError error) {
        return texts.of(Faces.getLocale(), error.why(), error.arguments().toArray());
    }

    public List<CellError> getWrong() {
        return found.wrong();
    }

    public List<L> getRight() {
        return found.right();
    }

    public Part getWorkbook() {
        return workbook;
    }

    public void setWorkbook(Part workbook) {
        this.workbook = workbook;
    }
}
