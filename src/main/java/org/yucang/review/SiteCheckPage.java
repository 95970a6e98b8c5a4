package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yucang.RuleViolation;
import org.yucang.platform.Notices;

/** The team's page: how the check was made, the list, the figures found, photographs, and everybody's signature. */
@Named
@ViewScoped
public class SiteCheckPage extends ReviewPage {

    /** The clocks of the places where the firms' warehouses mostly are. */
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "America/Los_Angeles",
            "America/Chicago",
            "America/New_York",
            "America/Sao_Paulo",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Warsaw",
            "Europe/Moscow",
            "Asia/Dubai",
            "Asia/Singapore",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Africa/Johannesburg");

    @Inject
    private CheckingSite checking;

    @Inject
    private AddingSitePhoto photos;

    @Inject
    private Said said;

    @Inject
    private transient Notices notices;

    private SiteVisit visit;
    private List<SiteCheckItem> items;
    private Map<String, String> answers;
    private transient Part photo;
    private Instant photoAt;
    private String photoPlace;

    @Override
    ReviewCase open() {
        return checking.open(getId());
    }

    @Override
    FigureSheet sheet() {
        return checking.figures(getId());
    }

    @Override
    public void load() {
        super.load();
        visit = checking.visit(getId());
        items = checking.items(getId());
        answers = new HashMap<>(checking.answers(getId()));
    }

    public void save() {
        checking.save(getId(), visit, answered(), getFigures());
        notices.done("siteCheck.saved");
    }

    public String sign() {
        var missing = visit.missing();
        if (missing.isPresent()) {
            notices.beside("review:" + missing.get(), SiteVisit.missingKey(missing.get()));
            return null;
        }
        checking.sign(getId(), visit, answered(), getFigures());
        return said.done("siteCheck.signed", getFile().number());
    }

    /** What was typed so far is kept with the photograph. */
    public void add() throws IOException {
        if (photo == null) {
            notices.beside("review:photo", "siteCheck.choosePhoto");
            return;
        }
        try (var content = photo.getInputStream()) {
            photos.add(getId(), photo.getSubmittedFileName(), content, new SaidOfPhoto(photoAt, photoPlace));
            photoAt = null;
        } catch (RuleViolation refused) {
            notices.beside("review:photo", refused.key(), refused.arguments());
        }
    }

    private Map<String, String> answered() {
        return answers.entrySet().stream()
                .filter(e -> e.getValue() != null && !e.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public boolean isMember() {
        return checking.isMember(getId());
    }

    public List<SiteSigner> getSigners() {
        return checking.signers(getId());
    }

    public List<SitePhoto> getPhotos() {
        return photos.photos(getId());
    }

    public List<String> getZones() {
        return ZONES;
    }

    public SiteVisit getVisit() {
        return visit;
    }

    public List<SiteCheckItem> getItems() {
        return items;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public Instant getPhotoAt() {
        return photoAt;
    }

    public void setPhotoAt(Instant photoAt) {
        this.photoAt = photoAt;
    }

    public String getPhotoPlace() {
        return photoPlace;
    }

    public void setPhotoPlace(String photoPlace) {
        this.photoPlace = photoPlace;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
