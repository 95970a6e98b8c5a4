package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Experts are drawn for one application; each declares, scores blind and signs; the points are worked out. */
record Judging(Desk desk, Firm firm) {

    /** The demonstration's experts, expert01 to expert15. */
    private static final List<String> POOL = List.of(
            "范子萍", "邵春伟", "郭瑞峰", "孟伟", "陈雅杰", "付允涵", "方承涵", "熊俊远", "朱国航", "高俊彤", "孙佳林", "彭德清", "魏涛", "钱俊伟", "袁文华");

    private static final String CHOICES = "return Array.from(arguments[0].options, option => option.value)";

    private static final List<BigDecimal> MOST =
            List.of("7", "6", "6", "6").stream().map(BigDecimal::new).toList();

    void draw() {
        desk.as("province").task(firm.name());
        assertThat(desk.url()).contains("/scoring/draw");
        desk.lookAround("draw");
        desk.choose("[id='draw:size']", String.valueOf(firm.totals().size()));
        desk.enter("draw:supervisor", "周监督");
        desk.press("draw:cast");
    }

    /** Everyone drawn scores; with a recusal the first one leaves, and the substitute scores in the same seat. */
    void score(boolean recusal) {
        var id = new Tracking(desk, firm).id();
        var panel = drawn(id);
        if (recusal) {
            var leaving = panel.get(0);
            desk.as(login(leaving)).task("项目");
            recuse();
            var replaced = drawn(id);
            assertThat(replaced).hasSize(panel.size() + 1).containsAll(panel);
            panel = replaced.stream().filter(name -> !name.equals(leaving)).toList();
        }
        for (var seat = 0; seat < panel.size(); seat++) {
            desk.as(login(panel.get(seat))).task("项目");
            sheet(new BigDecimal(firm.totals().get(seat)));
        }
    }

    private void recuse() {
        desk.lookAround("score-declaration");
        desk.press("sheet:chooseLeave");
        desk.enter("sheet:conflict", "曾任该企业顾问");
        desk.press("sheet:leave");
    }

    private void sheet(BigDecimal total) {
        desk.press("sheet:noConflict");
        assertThat(desk.browser.driver().getPageSource()).doesNotContain(firm.name(), firm.code());
        assertThat(desk.text()).contains(Applying.RARE);
        desk.lookAround("score");
        var left = total;
        for (var row = 0; row < MOST.size(); row++) {
            var points = left.min(MOST.get(row));
            left = left.subtract(points);
            desk.choose("[id='sheet:rows:" + row + ":points']", value(row, points));
            desk.enter("sheet:rows:" + row + ":reason", "材料齐全，符合这一档。");
        }
        desk.press("sheet:chooseSign");
        desk.look("score-sign");
        desk.press("sheet:sign");
    }

    @SuppressWarnings("unchecked")
    private String value(int row, BigDecimal points) {
        var choices = (List<String>)
                desk.browser.driver().executeScript(CHOICES, desk.browser.element("sheet:rows:" + row + ":points"));
        return choices.stream()
                .filter(value -> value.matches("[\\d.]+"))
                .filter(value -> new BigDecimal(value).compareTo(points) == 0)
                .findFirst()
                .orElseThrow();
    }

    /** The names of who sits on the panel now. */
    private List<String> drawn(String id) {
        open("draw", id);
        return desk.all("main section tbody tr, main .yc-block tbody tr").stream()
                .filter(row -> row.findElements(By.cssSelector("td")).size() == 6)
                .map(row -> row.findElement(By.cssSelector("th")))
                .map(WebElement::getText)
                .toList();
    }

    /** The points in detail. */
    void result() {
        var id = new Tracking(desk, firm).id();
        desk.browser.await("the total", () -> {
            open("result", id);
            return desk.has(".yc-figures");
        });
        desk.lookAround("result");
    }

    private void open(String page, String id) {
        desk.as("province").open("/scoring/" + page + "?id=" + id);
    }

    private static String login(String name) {
        return "expert%02d".formatted(POOL.indexOf(name) + 1);
    }
}
