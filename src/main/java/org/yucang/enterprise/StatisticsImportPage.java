package org.yucang.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import org.yucang.platform.ImportPage;
import org.yucang.platform.ReadBook;

/** The import of the firms' monthly figures. */
@Named
@ViewScoped
public class StatisticsImportPage extends ImportPage<StatisticsLine> {

    @Inject
    private ImportingStatistics importing;

    @Override
    protected ReadBook<StatisticsLine> read(InputStream content) {
        return importing.look(content);
    }

    @Override
    public String take() {
        importing.take(getRight());
        taken("statistics.taken");
        return "/enterprise/statistics?faces-redirect=true";
    }
}
