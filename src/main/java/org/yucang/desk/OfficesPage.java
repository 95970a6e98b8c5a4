package org.yucang.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    public void load() {
        slice = Slice.of(keeping.count(sought));
    }

    public List<Office> getRows() {
        return keeping.offices(sought, slice.first(), Slice.ROWS);
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
        return sought == null || sought.isBlank()
                ? "accounts?"
                : "accounts?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + "&";
    }
}
