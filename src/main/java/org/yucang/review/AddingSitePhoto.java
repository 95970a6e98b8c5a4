package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.application.Applications;
import org.yucang.person.Role;
import org.yucang.platform.Files;
import org.yucang.platform.StoredFile;

/** A member of a team puts a photograph to the report; its time and place are read from it where the camera wrote them. */
@Stateless
@RolesAllowed({Role.CITY, Role.PROVINCE})
public class AddingSitePhoto {

    private static final long MOST = 20L * 1024 * 1024;
    private static final List<String> KINDS = List.of("image/jpeg", "image/png");

    @Inject
    private CheckingSite checking;

    @Inject
    private SiteChecks checks;

    @Inject
    private ReviewCases cases;

    @Inject
    private Applications applications;

    @Inject
    private Files files;

    /** Keeps a photograph; its time and place must be known, from the camera or else as the team says them. */
    public void add(Long applicationId, String name, InputStream content, SaidOfPhoto said) throws IOException {
        checking.demandMember(applicationId);
        var file = files.store(name, content, MOST);
        if (!KINDS.contains(file.getContentType())) {
            throw new RuleViolation("siteCheck.notPhoto", name);
        }
        var exif = exif(file);
        if (exif.takenAt() == null && !said.isTimed()) {
            throw new RuleViolation("siteCheck.photoTimeMissing", name);
        }
        if (!exif.isPlaced() && !said.isPlaced()) {
            throw new RuleViolation("siteCheck.photoPlaceMissing", name);
        }
        var office = checks.team(applicationId).orElseThrow().getTeamOffice();
        checks.add(new SitePhoto(applicationId, file.getId(), name, exif, said, cases.sign(applicationId, office)));
    }

    private Exif exif(StoredFile file) throws IOException {
        try (var stored = files.open(file)) {
            return Exif.of(stored);
        }
    }

    public List<SitePhoto> photos(Long applicationId) {
        applications.readable(applicationId);
        return checks.photos(applicationId);
    }

    /** The file of a photograph, for whoever may read the application. */
    public StoredFile file(Long photoId) {
        var photo = checks.photo(photoId).orElseThrow(() -> new NotFound("photo", photoId));
        applications.readable(photo.getApplicationId());
        return files.get(photo.getFileId());
    }
}
