package org.yucang.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.person.KeepingAccounts;
import org.yucang.person.Office;
import org.yucang.platform.Slice;

/** The offices of the programme, a page at a time, by part of a name or key; a refused form leaves them where they are. */
@Named
@ViewScoped
public class OfficesPage implements Serializable {

    @Inject
    private KeepingAccounts keeping;

    private String sought;
    private Slice slice;
    private transient List<Office> rows;

    public void load() {
        slice = Slice.of(keeping.count(sought));
    }

    public List<Office> getRows() {
        if (rows == null) {
            rows = keeping.offices(sought, slice.first(), Slice.ROWS);
        }
        return rows;
    }

    public Slice getSlice() {
        return slice;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    /** The address of this list up to the row it begins with. */
    public String getAddress() {
        return "accounts?" + Slice.narrowed("q", sought);
    }
}
