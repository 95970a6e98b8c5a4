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

    private boolean blind;

    private boolean scan;

    @Column(name = "print_code")
    private String printCode;

    protected Attachment() {
        // for JPA
    }

    Attachment(ApplicationVersion of, Material material, StoredFile file, String uploadedBy, boolean blind) {
        this.of = of;
        this.material = material.getCode();
        this.scan = material.isPrinted();
        this.blind = blind;
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
        copy.blind = blind;
        copy.scan = scan;
        copy.printCode = printCode;
        return copy;
    }

    /** Notes the hash, or the beginning of it, that the sealed scan bears. */
    void bear(String code) {
        printCode = code;
    }

    /** The key of how a sealed scan stands to its version: a print of it, of another one, or not known. */
    public String getScanWord() {
        if (printCode == null) {
            return "files.scan.unknown";
        }
        return isOfAnotherVersion() ? "files.scan.other" : "files.scan.same";
    }

    /** Whether it is the sealed scan of a version other than its own; what bears no code is not known to be. */
    boolean isOfAnotherVersion() {
        return printCode != null && !of.hash().startsWith(printCode);
    }

    /** The key under which returns and differences name it. */
    String place() {
        return "material." + material + (blind ? ".blind" : "");
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

    /** Whether it is the copy without names and logos that experts see. */
    public boolean isBlind() {
        return blind;
    }

    /** Whether it is the sealed scan of the printed application. */
    public boolean isScan() {
        return scan;
    }

    /** The hash that the scan bears, in full or its beginning; none as long as nobody has read it. */
    public String getPrintCode() {
        return printCode;
    }
}
