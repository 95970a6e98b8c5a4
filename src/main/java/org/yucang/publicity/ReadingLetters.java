package org.yucang.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.yucang.NotFound;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.Files;
import org.yucang.platform.StoredFile;

/** The handling office reads the letters of objectors, which nobody else may; each reading is recorded. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class ReadingLetters {

    @Inject
    private Objections objections;

    @Inject
    private Files files;

    @Inject
    private Audit audit;

    public StoredFile of(Long objectionId) {
        var objection = objections.get(objectionId);
        if (objection.getFileId() == null) {
            throw new NotFound("letter", objectionId);
        }
        audit.record("act.letterRead", Objection.KIND, objectionId, objection.getNumber());
        return files.get(objection.getFileId());
    }

    public InputStream open(StoredFile letter) {
        return files.open(letter);
    }
}
