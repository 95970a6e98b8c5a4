package org.yucang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file as it was received: its name, its size in bytes, what its content is and the SHA-256 by which it is kept. */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String sha256;
    private String name;

    @Column(name = "content_type")
    private String contentType;

    private long size;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredFile() {}

    StoredFile(String sha256, String name, String contentType, long size, Instant storedAt) {
        this.sha256 = sha256;
        this.name = name;
        this.contentType = contentType;
        this.size = size;
        this.storedAt = storedAt;
    }

    public Long getId() {
        return id;
    }

    public String getSha256() {
        return sha256;
    }

    public String getName() {
        return name;
    }

    public String getContentType() {
        return contentType;
    }

    public long getSize() {
        return size;
    }

    public Instant getStoredAt() {
        return storedAt;
    }
}
