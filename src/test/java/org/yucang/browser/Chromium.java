package org.yucang.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts a headless Chromium of the machine; where there is none, Selenium fetches one. */
final class Chromium {

    private Chromium() {}

    /** With what it kept in this folder before. */
    static ChromeDriver start(Path profile) {
        var options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--user-data-dir=" + profile);
        onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .ifPresent(options::setBinary);
        var service = new ChromeDriverService.Builder();
        onPath("chromedriver").ifPresent(service::usingDriverExecutable);
        return new ChromeDriver(service.build(), options);
    }

    private static Optional<File> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    static Path freshProfile() {
        try {
            return Files.createTempDirectory("yucang-chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
