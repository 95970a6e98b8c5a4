package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.yucang.RuleViolation;

/** How, when and where a check was made: on the spot, or by live video for a warehouse abroad, in whose time it is shown too. */
@Embeddable
public class SiteVisit implements Serializable {

    /** Whether the team stood in the warehouse or saw it over a live video. */
    public enum Way {
        ON_SPOT,
        VIDEO
    }

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Enumerated(EnumType.STRING)
    private Way way = Way.ON_SPOT;

    @Column(name = "held_at")
    private Instant heldAt;

    private String place;

    @Column(name = "time_zone")
    private String timeZone = "Asia/Shanghai";

    private String platform;
    private String link;
    private String remarks;

    /** Refuses a visit of which it is not said when and where, or over what, it was. */
    void checkComplete() {
        missing().ifPresent(field -> {
            throw new RuleViolation(missingKey(field));
        });
    }

    /** The first field without which the visit is not told. */
    Optional<String> missing() {
        if (heldAt == null) {
            return Optional.of("heldAt");
        }
        if (isBlank(place)) {
            return Optional.of("place");
        }
        if (way == Way.VIDEO && isBlank(platform)) {
            return Optional.of("platform");
        }
        return way == Way.VIDEO && isBlank(link) ? Optional.of("link") : Optional.empty();
    }

    static String missingKey(String field) {
        return field.equals("heldAt") || field.equals("place") ? "siteCheck.heldMissing" : "siteCheck.videoMissing";
    }

    /** The time by the clock of the warehouse, with the zone's own name. */
    public String getLocalTime() {
        return heldAt == null ? "" : LOCAL.format(heldAt.atZone(ZoneId.of(timeZone))) + " " + timeZone;
    }

    boolean same(SiteVisit other) {
        return way == other.way
                && Objects.equals(heldAt, other.heldAt)
                && said(place, other.place)
                && said(timeZone, other.timeZone)
                && said(platform, other.platform)
                && said(link, other.link)
                && said(remarks, other.remarks);
    }

    SiteVisit copy() {
        var copy = new SiteVisit();
        copy.way = way;
        copy.heldAt = heldAt;
        copy.place = place;
        copy.timeZone = timeZone;
        copy.platform = platform;
        copy.link = link;
        copy.remarks = remarks;
        return copy;
    }

    private static boolean said(String one, String other) {
        return Objects.toString(one, "").equals(Objects.toString(other, ""));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public Instant getHeldAt() {
        return heldAt;
    }

    public void setHeldAt(Instant heldAt) {
        this.heldAt = heldAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
