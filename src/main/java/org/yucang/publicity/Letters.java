package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.yucang.RuleViolation;
import org.yucang.platform.Files;

/** Takes in the scans of sealed papers: PDF by content, 20 MB at most. */
@ApplicationScoped
public class Letters {

    private static final long MOST_BYTES = 20L * 1024 * 1024;

    @Inject
    private Files files;

    /** Keeps a scan and gives its id. */
    public Long store(String fileName, InputStream scan) {
        var file = files.store(fileName, scan, MOST_BYTES);
        if (!file.getContentType().equals("application/pdf")) {
            throw new RuleViolation("document.notPdf", file.getContentType());
        }
        return file.getId();
    }
}
