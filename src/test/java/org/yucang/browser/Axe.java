package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** axe-core's rules for WCAG 2.0, 2.1 and 2.2, levels A and AA. */
public final class Axe {

    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Axe() {}

    /** Fails with one line for every place that breaks a rule. */
    public static void check(Browser browser) {
        assertThat(broken(browser)).as(browser.driver().getCurrentUrl()).isEmpty();
    }

    /** The rules that the page breaks, each with its places. */
    static List<String> broken(Browser browser) {
        var broken = new ArrayList<String>();
        browser.asTallAsThePage(() -> new AxeBuilder()
                .withTags(LEVELS)
                .analyze(browser.driver())
                .getViolations()
                .forEach(rule -> broken.add(told(rule))));
        return broken;
    }

    private static String told(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml() + "\n    " + node.getFailureSummary())
                .collect(Collectors.joining("\n  ", rule.getId() + " (" + rule.getHelp() + ")\n  ", ""));
    }
}
