package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;
import org.yucang.platform.ImportPage;
import org.yucang.platform.ReadBook;

/** The import of firms served, beside the list of them. */
@Named
@ViewScoped
public class ServedImportPage extends ImportPage<List<String>> {

    @Inject
    private ServedPage page;

    @Inject
    private Listing listing;

    @Override
    protected ReadBook<List<String>> read(InputStream content) {
        return listing.look(page.getId(), content);
    }

    @Override
    public String take() {
        listing.take(page.getId(), getRight());
        taken("served.taken");
        return "/application/served?faces-redirect=true&id=" + page.getId();
    }
}
