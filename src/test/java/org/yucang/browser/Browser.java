package org.yucang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser, for a static field with RegisterExtension; a failing test leaves a picture in target/screenshots. */
public class Browser extends RunningYucang
        implements BeforeAllCallback, AfterAllCallback, TestExecutionExceptionHandler {

    /** A clerk's screen. */
    public static final int WIDE = 1366;

    /** A phone. */
    public static final int NARROW = 390;

    private static final int HEIGHT = 768;
    private static final String PASSWORD = "Yucang-2021";

    private ChromeDriver driver;
    private Path profile;
    private int width = WIDE;

    @Override
    public void beforeAll(ExtensionContext context) {
        super.beforeAll(context);
        start(Chromium.freshProfile());
    }

    public void width(int pixels) {
        width = pixels;
        size(HEIGHT);
    }

    /** Opens a page by its path, {@code /desk/home}. */
    public void open(String path) {
        driver.get(address() + path);
    }

    /** Opens a page in a language, {@code zh} or {@code en}; the pages after it are in it as well. */
    public void open(String path, String language) {
        open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    }

    /** Signs a demonstration account in, whoever was signed in before. */
    public void signIn(String login) {
        driver.manage().deleteCookieNamed("JSESSIONID");
        open("/sign-in");
        type("signIn:login", login);
        type("signIn:password", PASSWORD);
        click("signIn:go");
        await("signed in", () -> !driver.getCurrentUrl().contains("sign-in"));
    }

    public void type(String id, String text) {
        var field = element(id);
        field.clear();
        field.sendKeys(text);
    }

    public void click(String id) {
        element(id).click();
    }

    public WebElement element(String id) {
        return driver.findElement(By.id(id));
    }

    /** All that the page says. */
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public void await(String what, java.util.function.BooleanSupplier condition) {
        new WebDriverWait(driver, Duration.ofSeconds(60), Duration.ofMillis(25))
                .withMessage(what)
                .until(ignored -> condition.getAsBoolean());
    }

    private void start(Path folder) {
        profile = folder;
        driver = Chromium.start(profile);
        width(width);
    }

    /** The browser dies as by a power cut, without a word to any page, and another is opened. */
    public void die() {
        crash();
        start(Chromium.freshProfile());
    }

    /** The same, and it is opened again with what it has kept on this machine. */
    public void dieAndReturn() {
        crash();
        start(profile);
    }

    /** Whether pages have kept something of this name, and it is on the disk. */
    boolean keeps(String name) {
        try (var files = Files.list(profile.resolve("Default/Local Storage/leveldb"))) {
            return files.toList().stream().anyMatch(file -> contains(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String name) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(name);
        } catch (IOException replaced) {
            return false;
        }
    }

    private void crash() {
        try {
            driver.executeCdpCommand("Browser.crash", Map.of());
        } catch (WebDriverException dead) {
            driver.quit();
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Runs something while the window is as tall as the page, so that nothing lies outside it. */
    void asTallAsThePage(Runnable act) {
        var height = (Number) driver.executeScript("return document.documentElement.scrollHeight");
        size(height.intValue());
        act.run();
        size(HEIGHT);
    }

    /** Takes a picture of the whole page. */
    public Path picture(String name) {
        try {
            var file = Path.of("target/screenshots", name + ".png");
            Files.createDirectories(file.getParent());
            asTallAsThePage(() -> driver.getScreenshotAs(OutputType.FILE).renameTo(file.toFile()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void size(int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        var test = context.getRequiredTestClass().getSimpleName() + " "
                + context.getRequiredTestMethod().getName() + " " + context.getDisplayName();
        picture(test.replaceAll("\\W+", "-"));
        throw failure;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        driver.quit();
    }
}
