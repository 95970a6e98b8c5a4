package org.yucang.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The open page as a person uses it: types into fields, chooses, presses buttons, and waits for what is kept meanwhile. */
class Page {

    private static final String COUNT_REQUESTS = """
            if (window.faces && !window.watched) {
              window.watched = true;
              window.running = 0;
              faces.ajax.addOnEvent(function (e) {
                if (e.status === 'begin') { window.running++; }
                if (e.status === 'success') { window.running--; }
              });
              faces.ajax.addOnError(function () { window.running--; });
            }""";

    private static final String IDLE =
            "return !window.running && !document.documentElement.dataset.saving && !(window.PrimeFaces && !PrimeFaces.ajax.Queue.isEmpty())";

    private static final String ANSWERED =
            "return !document.documentElement.dataset.left && document.readyState === 'complete'";

    private static final String TO = "arguments[0].scrollIntoView({block: 'center'}); arguments[0].focus();";

    final Browser browser;

    Page(Browser browser) {
        this.browser = browser;
    }

    WebElement find(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return browser.driver().findElements(By.cssSelector(css));
    }

    boolean has(String css) {
        return !all(css).isEmpty();
    }

    /** Types as a keyboard or an input method does, characters beyond the basic plane as well, and leaves the field. */
    void type(String css, String text) {
        type(find(css), text);
    }

    void type(WebElement field, String text) {
        var driver = browser.driver();
        driver.executeScript(COUNT_REQUESTS + TO + "arguments[0].select();", field);
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
        driver.executeScript("arguments[0].blur()", field);
        settle();
    }

    /** Types into the field of this component id. */
    void enter(String id, String text) {
        type(browser.element(id), text);
    }

    void choose(String css, String value) {
        var field = find(css);
        browser.driver().executeScript(COUNT_REQUESTS + TO, field);
        new Select(field).selectByValue(value);
        settle();
    }

    void tick(WebElement box) {
        if (!box.isSelected()) {
            browser.driver().executeScript(TO, box);
            box.click();
        }
    }

    /** Presses the button of this component id and waits for the page that answers. */
    void press(String id) {
        press(browser.element(id));
    }

    void press(WebElement button) {
        browser.driver().executeScript(TO, button);
        browser.driver().executeScript("document.documentElement.dataset.left = 'yes'");
        button.click();
        browser.await("an answer", this::isAnswered);
    }

    /** Presses the button of this component id, whose answer comes into the same page. */
    void send(String id) {
        var button = browser.element(id);
        browser.driver().executeScript(TO, button);
        button.click();
        settle();
    }

    void settle() {
        browser.await("kept", () -> (Boolean) browser.driver().executeScript(IDLE));
    }

    String text() {
        return browser.text();
    }

    String url() {
        return browser.driver().getCurrentUrl();
    }

    /** Another page than the one that was left is there, and complete. */
    private boolean isAnswered() {
        try {
            return (Boolean) browser.driver().executeScript(ANSWERED);
        } catch (WebDriverException betweenTwoPages) {
            return false;
        }
    }
}
