package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.NotFoundException;

/** Where the people of a story sit down in turn: who is signed in, the tasks that wait, and every page looked at once. */
final class Desk extends Page {

    private static final String SESSION = "JSESSIONID";

    private final Map<String, Cookie> sessions = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    Desk(Browser browser) {
        super(browser);
    }

    /** The next to sit down; whoever was here before is not signed out. */
    Desk as(String login) {
        var options = browser.driver().manage();
        if (sessions.containsKey(login)) {
            options.deleteCookieNamed(SESSION);
            options.addCookie(sessions.get(login));
        } else {
            browser.signIn(login);
            sessions.put(login, options.getCookieNamed(SESSION));
        }
        return this;
    }

    /** Somebody who is not signed in. */
    Desk nobody() {
        browser.driver().manage().deleteCookieNamed(SESSION);
        return this;
    }

    void open(String path) {
        browser.open(path);
    }

    /** Opens the task about this firm or call, as soon as it waits in the inbox. */
    void task(String... titles) {
        browser.await("a task about " + titles[0], () -> {
            open("/desk/home");
            return Stream.of(titles).anyMatch(this::openLink);
        });
    }

    private boolean openLink(String title) {
        try {
            browser.driver().get(taskLink(title));
            return true;
        } catch (NotFoundException notYet) {
            return false;
        }
    }

    private String taskLink(String title) {
        return browser.driver()
                .findElement(By.xpath("//main//th//a[contains(., '" + title + "')]"))
                .getAttribute("href");
    }

    /** Whether a task about this waits for the one who sits here. */
    boolean hasTask(String title) {
        open("/desk/home");
        return !all("main table").isEmpty() && find("main table").getText().contains(title);
    }

    /** What the newest notices say. */
    String notices() {
        open("/desk/messages");
        return browser.text();
    }

    /** Moves the demonstration's clock to this time in Beijing, 2021-08-31 09:00. */
    void clock(String time) {
        as("admin").open("/desk/clock");
        look("clock");
        enter("clock:instant", time);
        press("clock:move");
        assertThat(browser.text()).contains(time);
    }

    /** Has axe look at a page of the story, once. */
    void look(String page) {
        look(page, "zh", Browser.WIDE);
    }

    /**
     * Has axe look at a page that can be asked for again: in Chinese on a clerk's screen, in English on a phone. A picture
     * is taken of all four.
     */
    void lookAround(String page) {
        look(page);
        if (seen.add(page + " around")) {
            var url = url();
            var lang = url + (url.contains("?") ? "&" : "?") + "lang=";
            browser.driver().get(lang + "en");
            picture(page, "en", Browser.WIDE);
            browser.width(Browser.NARROW);
            look(page, "en", Browser.NARROW);
            browser.driver().get(lang + "zh");
            picture(page, "zh", Browser.NARROW);
            browser.width(Browser.WIDE);
            browser.driver().get(url);
        }
    }

    private void look(String page, String language, int width) {
        var name = page + "-" + language + "-" + width;
        if (seen.add(name)) {
            picture(page, language, width);
            Axe.broken(browser).forEach(rule -> broken.add(name + ": " + rule));
        }
    }

    private void picture(String page, String language, int width) {
        browser.picture("story/" + page + "-" + language + "-" + width);
    }

    /** Fails if axe found anything on any page. */
    void nothingBroken() {
        assertThat(broken).isEmpty();
    }
}
