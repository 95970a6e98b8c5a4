package org.yucang.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Small PDF files to attach, each with a content of its own. */
public final class Papers {

    private Papers() {}

    public static InputStream pdf(String about) {
        return new ByteArrayInputStream(("%PDF-1.4\n% " + about + "\n%%EOF\n").getBytes(UTF_8));
    }
}
