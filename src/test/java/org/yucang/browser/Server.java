package org.yucang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built WAR in a server process of its own, with a fresh embedded database and the demonstration's data. */
final class Server implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/browser");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(9);

    private final int port = freePort();
    private final Process process;

    Server() {
        try {
            deleteAll(FOLDER.resolve("data"));
            Files.createDirectories(FOLDER);
            process = start();
            awaitFirstPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    private Process start() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("jvm.small").split(" ")));
        command.addAll(List.of("-jar", System.getProperty("payara.micro.jar"), "--deploy", "target/yucang.war"));
        command.addAll(List.of("--contextroot", "/", "--port", String.valueOf(port)));
        command.addAll(List.of("--nocluster", "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--prebootcommandfile", "src/main/payara/pre-boot.txt"));
        command.addAll(List.of("--postbootcommandfile", "src/main/payara/post-boot.txt"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("YUCANG_"));
        builder.environment().put("YUCANG_PROFILE", "demonstration");
        builder.environment().put("YUCANG_DATA", FOLDER.resolve("data").toString());
        return builder.start();
    }

    private void awaitFirstPage() throws IOException {
        var start = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE || hasFailed()) {
                close();
                throw new IllegalStateException("The server did not come up; see " + log());
            }
            pause();
        }
    }

    private boolean answers() {
        try {
            var connection =
                    (HttpURLConnection) URI.create(address() + "/").toURL().openConnection();
            connection.setReadTimeout(60_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** A server whose deployment failed goes on running, and says that it is ready. */
    private boolean hasFailed() throws IOException {
        return Files.readString(log()).contains("ready in") && !answers();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path log() {
        return FOLDER.resolve("server.log");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .map(Path::toFile)
                        .forEach(java.io.File::delete);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
