package org.yucang.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The mail server of the tests inside the server: none, until a test opens it; then it takes every mail. */
@Alternative
@Priority(1)
@ApplicationScoped
public class Letterbox extends MailSettings {

    private final List<String> addressees = new CopyOnWriteArrayList<>();
    private volatile ServerSocket door;

    void open() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        new Thread(this::serve, "letterbox").start();
    }

    void close() throws IOException {
        door.close();
    }

    /** To whom mail came, in its order. */
    List<String> addressees() {
        return addressees;
    }

    @Override
    Optional<MailServer> server() {
        return Optional.ofNullable(door)
                .filter(open -> !open.isClosed())
                .map(open -> new MailServer("127.0.0.1", open.getLocalPort(), false, "yucang@example.cn", null, null));
    }

    private void serve() {
        try (var open = door) {
            while (!open.isClosed()) {
                talk(open.accept());
            }
        } catch (IOException shut) {
            door = null;
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8))) {
            answer(caller, "220 letterbox");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                answer(caller, heard(line));
                if (line.equals("DATA")) {
                    lines.lines().takeWhile(text -> !text.equals(".")).count();
                    answer(caller, "250 taken");
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String heard(String line) {
        if (line.startsWith("RCPT TO:")) {
            addressees.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
        }
        return line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok";
    }

    private static void answer(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
        caller.getOutputStream().flush();
    }
}
