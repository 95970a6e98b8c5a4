package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yucang.NotFound;
import org.yucang.RuleViolation;

/** The files of the programme, kept on disk under the SHA-256 of their content, their particulars in the database. */
@ApplicationScoped
@Transactional
public class Files {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VirusScan scan;

    @Inject
    private ProgrammeClock clock;

    /** Takes a file in and recognises its type by its content; a file of more than {@code limit} bytes is refused. */
    public StoredFile store(String name, InputStream content, long limit) {
        try {
            var folder = java.nio.file.Files.createDirectories(DataFolder.path().resolve("files"));
            var part = java.nio.file.Files.createTempFile(folder, "incoming", ".part");
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                var size = copy(new DigestInputStream(content, digest), part, limit);
                var sha256 = HexFormat.of().formatHex(digest.digest());
                scan.demandClean(part, name);
                var type = ContentType.of(part);
                java.nio.file.Files.move(part, folder.resolve(sha256), StandardCopyOption.REPLACE_EXISTING);
                var file = new StoredFile(sha256, name, type, size, clock.now());
                em.persist(file);
                em.flush();
                return file;
            } finally {
                java.nio.file.Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copy(InputStream content, Path part, long limit) throws IOException {
        var size = 0L;
        try (var out = java.nio.file.Files.newOutputStream(part)) {
            var buffer = new byte[65536];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new RuleViolation("file.tooLarge", limit / 1024 / 1024);
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    public StoredFile get(Long id) {
        var file = em.find(StoredFile.class, id);
        if (file == null) {
            throw new NotFound("file", id);
        }
        return file;
    }

    public InputStream open(StoredFile file) {
        try {
            return java.nio.file.Files.newInputStream(
                    DataFolder.path().resolve("files").resolve(file.getSha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
