package org.yucang.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yucang.RuleViolation;

/**
 * Asks the virus scanner that {@code YUCANG_CLAMD=host:port} names, by clamd's INSTREAM, whether a file may be kept. Where
 * one is named, nothing is kept that it has not looked at.
 */
@ApplicationScoped
public class VirusScan {

    private static final String SETTING = "yucang.clamd";
    private static final int PATIENCE = 30_000;
    private static final int CHUNK = 65_536;

    /** Refuses what the scanner finds fault with, and everything while it does not answer. */
    void demandClean(Path file, String name) {
        Setting.of(SETTING).ifPresent(address -> demandClean(address(address), file, name));
    }

    static void demandClean(InetSocketAddress scanner, Path file, String name) {
        var answer = ask(scanner, file);
        if (answer.endsWith("FOUND")) {
            throw new RuleViolation("file.infected", name, answer.replaceFirst("^stream: (.*) FOUND$", "$1"));
        }
        if (!answer.endsWith("OK")) {
            throw new RuleViolation("file.notScanned");
        }
    }

    private static String ask(InetSocketAddress scanner, Path file) {
        try (var socket = new Socket();
                var content = Files.newInputStream(file)) {
            socket.connect(scanner, PATIENCE);
            socket.setSoTimeout(PATIENCE);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(US_ASCII));
            send(content, out);
            return new String(socket.getInputStream().readAllBytes(), US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException unreachable) {
            throw new RuleViolation("file.notScanned");
        }
    }

    /** Each piece under its length; a length of nothing ends them. */
    private static void send(InputStream content, DataOutputStream out) throws IOException {
        var buffer = new byte[CHUNK];
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            out.writeInt(read);
            out.write(buffer, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static InetSocketAddress address(String setting) {
        var colon = setting.lastIndexOf(':');
        return new InetSocketAddress(
                setting.substring(0, colon),
                Integer.parseInt(setting.substring(colon + 1).strip()));
    }
}
