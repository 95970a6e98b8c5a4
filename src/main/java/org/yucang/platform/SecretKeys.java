package org.yucang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/** Finds the installation's key, and says what is to be done where there is none. */
final class SecretKeys {

    private static final String KEY = "yucang.secret.key";
    private static final int KEY_BYTES = 32;

    private SecretKeys() {}

    static byte[] ofInstallation() {
        return Setting.of(KEY).map(SecretKeys::key).orElseGet(SecretKeys::demonstrationKey);
    }

    static byte[] key(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same sentence
        }
        throw new IllegalStateException(
                "YUCANG_SECRET_KEY must be 32 bytes in Base64, as `openssl rand -base64 32` makes them.");
    }

    private static byte[] demonstrationKey() {
        if (!Setting.of("yucang.profile").filter("demonstration"::equals).isPresent()) {
            throw new IllegalStateException(
                    "YUCANG_SECRET_KEY is not set. Identity numbers and bank accounts are kept under"
                            + " it: 32 bytes in Base64, as `openssl rand -base64 32` makes them.");
        }
        var file = DataFolder.path().resolve("secret.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                var fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
            }
            return key(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
