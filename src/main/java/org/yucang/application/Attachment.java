package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yucang.platform.StoredFile;

/** A paper sent in for a material of the list (M01 …), under the SHA-256 of its content. */
@Entity
@Table(name = "attachment")
public class Attachment {

    private static final long KILOBYTE = 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private ApplicationVersion of;

    private String material;

    @Column(name = "file_id")
    private Long fileId;

    private String name;

    @Column(name = "content_type")
    private String contentType;

    private long size;

    private String sha256;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    protected Attachment() {
        // for JPA
    }

    Attachment(ApplicationVersion of, String material, StoredFile file, String uploadedBy) {
        this.of = of;
        this.material = material;
        this.fileId = file.getId();
        this.name = file.getName();
        this.contentType = file.getContentType();
        this.size = file.getSize();
        this.sha256 = file.getSha256();
        this.uploadedAt = file.getStoredAt();
        this.uploadedBy = uploadedBy;
    }

    Attachment copyTo(ApplicationVersion next) {
        var copy = new Attachment();
        copy.of = next;
        copy.material = material;
        copy.fileId = fileId;
        copy.name = name;
        copy.contentType = contentType;
        copy.size = size;
        copy.sha256 = sha256;
        copy.uploadedAt = uploadedAt;
        copy.uploadedBy = uploadedBy;
        return copy;
    }

    ApplicationVersion version() {
        return of;
    }

    public Long getId() {
        return id;
    }

    public String getMaterial() {
        return material;
    }

    public Long getFileId() {
        return fileId;
    }

    public String getName() {
        return name;
    }

    public String getContentType() {
        return contentType;
    }

    /** Its size in begun kilobytes. */
    public long getKilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }

    public String getSha256() {
        return sha256;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public String getUploadedBy() {
        return uploadedBy;
    }
}
