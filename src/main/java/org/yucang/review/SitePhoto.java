package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A photograph of a check on the spot, with the time and place that the camera wrote into it, where it did. */
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

    @Embedded
    private Signature signature;

    protected SitePhoto() {}

    SitePhoto(
            Long applicationId,
            Long fileId,
            String name,
            String takenAt,
            BigDecimal latitude,
            BigDecimal longitude,
            Signature signature) {
        this.applicationId = applicationId;
        this.fileId = fileId;
        this.name = name;
        this.takenAt = takenAt;
        this.latitude = latitude;
        this.longitude = longitude;
        this.signature = signature;
    }

    SitePhoto(Long applicationId, Long fileId, String name, Exif exif, Signature signature) {
        this(applicationId, fileId, name, exif.takenAt(), exif.latitude(), exif.longitude(), signature);
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

    public Signature getSignature() {
        return signature;
    }
}
