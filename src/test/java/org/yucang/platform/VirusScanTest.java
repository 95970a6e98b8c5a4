package org.yucang.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yucang.RuleViolation;

/** Talks to a scanner that speaks clamd's INSTREAM and finds fault with every file that says EVIL. */
class VirusScanTest {

    @TempDir
    private Path folder;

    @Test
    void a_clean_file_goes_over_whole_and_is_taken() throws Exception {
        var content = "申报".repeat(50_000);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = scanner(server);

            assertThatCode(() -> VirusScan.demandClean(address(server), file(content), "M01.pdf"))
                    .doesNotThrowAnyException();
            assertThat(heard.get()).isEqualTo(content);
        }
    }

    @Test
    void an_infected_file_is_refused_with_the_name_of_the_virus() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            scanner(server);

            assertThatThrownBy(() -> VirusScan.demandClean(address(server), file("EVIL"), "M01.pdf"))
                    .hasMessage("file.infected")
                    .extracting(broken -> ((RuleViolation) broken).arguments())
                    .isEqualTo(new Object[] {"M01.pdf", "Eicar-Test"});
        }
    }

    @Test
    void nothing_is_taken_while_the_scanner_does_not_answer() throws Exception {
        var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var address = address(closed);
        closed.close();

        assertThatThrownBy(() -> VirusScan.demandClean(address, file("fine"), "M01.pdf"))
                .hasMessage("file.notScanned");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("part"), content, UTF_8);
    }

    private static InetSocketAddress address(ServerSocket server) {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    private static Future<String> scanner(ServerSocket server) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                in.readFully(new byte["zINSTREAM\0".length()]);
                var all = new ByteArrayOutputStream();
                for (var length = in.readInt(); length > 0; length = in.readInt()) {
                    all.write(in.readNBytes(length));
                }
                var content = all.toString(UTF_8);
                var answer = content.contains("EVIL") ? "stream: Eicar-Test FOUND\0" : "stream: OK\0";
                socket.getOutputStream().write(answer.getBytes(US_ASCII));
                return content;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
