package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A photograph of a check, with the time and place that the camera wrote into it, else those that the team says. */
@Entity
@Table(name = "site_photo")
public class SitePhoto {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "file_id")
    private Long fileId;

    private String name;

    @Column(name = "taken_at")
    private String takenAt;

    private BigDecimal latitude;

    private BigDecimal longitude;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "said_place")
    private String saidPlace;

    @Embedded
    private Signature signature;

    protected SitePhoto() {}

    SitePhoto(Long applicationId, Long fileId, String name, Exif exif, SaidOfPhoto said, Signature signature) {
        this.applicationId = applicationId;
        this.fileId = fileId;
        this.name = name;
        this.takenAt = exif.takenAt();
        this.latitude = exif.latitude();
        this.longitude = exif.longitude();
        this.saidAt = exif.takenAt() == null ? said.at() : null;
        this.saidPlace = exif.isPlaced() ? null : said.place();
        this.signature = signature;
    }

    public boolean isPlaced() {
        return latitude != null && longitude != null;
    }

    public Long getId() {
        return id;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public Long getFileId() {
        return fileId;
    }

    public String getName() {
        return name;
    }

    public String getTakenAt() {
        return takenAt;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    /** When it was taken as the team says, where the camera wrote nothing. */
    public Instant getSaidAt() {
        return saidAt;
    }

    /** Where it was taken as the team says, where the camera wrote nothing. */
    public String getSaidPlace() {
        return saidPlace;
    }

    public Signature getSignature() {
        return signature;
    }
}
