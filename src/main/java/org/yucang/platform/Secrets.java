package org.yucang.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must not be read from the database alone, identity numbers and bank accounts, with AES-GCM under the key
 * {@code YUCANG_SECRET_KEY}; a demonstration makes itself one in its data folder.
 */
public final class Secrets {

    private static final String SEAL = "v1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    Secrets(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The installation's secrets; without a key it does not start. */
    public static Secrets ofInstallation() {
        return Installed.SECRETS;
    }

    private static final class Installed {
        static final Secrets SECRETS = new Secrets(SecretKeys.ofInstallation());
    }

    /** The text as it is kept; none for none, and what is sealed already as it is. */
    public String sealed(String text) {
        if (text == null || isSealed(text)) {
            return text;
        }
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(UTF_8));
        var all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return SEAL + Base64.getEncoder().encodeToString(all);
    }

    /** The text that was sealed; a text from before there were seals is as it is. */
    public String opened(String kept) {
        if (kept == null || !isSealed(kept)) {
            return kept;
        }
        var all = Base64.getDecoder().decode(kept.substring(SEAL.length()));
        var nonce = Arrays.copyOf(all, NONCE_BYTES);
        return new String(run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(all, NONCE_BYTES, all.length)), UTF_8);
    }

    public static boolean isSealed(String kept) {
        return kept.startsWith(SEAL);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("YUCANG_SECRET_KEY is not the key under which this was sealed.", e);
        }
    }
}
