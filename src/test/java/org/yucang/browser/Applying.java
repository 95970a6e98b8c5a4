package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;

/** An enterprise on its way from the open call to the submitted application. */
record Applying(Desk desk, Firm firm) {

    static final String RARE = "品牌𠮷仓 😀";

    private static final String TASKS = "main a[href*='/application/tasks?id=']";

    private static final List<String> CONDITIONS = List.of(
            "internalFinance",
            "overseasEntity",
            "operatingRight",
            "wms",
            "noBreach",
            "noArrears",
            "noDishonesty",
            "noAccident",
            "noEarlierFunding");

    private static final List<String> MATERIALS =
            List.of("M01", "M02", "M03", "M04", "M05", "M06", "M08", "M09", "M10", "M11", "M12", "M13", "M14");

    void begin() {
        desk.as(firm.login()).open("/application/list");
        desk.lookAround("application-list");
        desk.press(desk.browser
                .driver()
                .findElement(
                        By.xpath("//h3[contains(., '" + Calling.TITLE + "')]/following::input[@type='submit'][1]")));
        desk.lookAround("application-tasks");
    }

    /** The step of the task list with this page. */
    private void step(String page) {
        var link = desk.has(TASKS) ? desk.find(TASKS).getAttribute("href") : desk.url();
        desk.open("/application/" + page + "?id=" + link.replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** Fills in the figures, one firm of Henan too few at first. */
    void fillIn() {
        step("figures");
        desk.lookAround("figures");
        amount("exportTotal", "9000");
        amount("cbecExport", "8000");
        amount("exports9810", firm.exports());
        amount("served", firm.served());
        amount("servedHenan", "2");
        CONDITIONS.forEach(key -> desk.choose("[id='field." + key + "'] select", "yes"));
        desk.type("[id='field.profile'] textarea", firm.name() + "自营海外仓，" + RARE);
        desk.type("[id='field.plan'] textarea", "三年内增加两个海外仓。");
        assertThat(desk.has(".yc-invalid")).isFalse();
    }

    void amount(String key, String amount) {
        var field = desk.browser.element("field." + key);
        var row = field.getTagName().equals("th") ? field.findElement(By.xpath("..")) : field;
        desk.type(row.findElement(By.cssSelector("input")), amount);
    }

    void declareWarehouses() {
        for (var site : firm.sites()) {
            step("warehouses");
            desk.look("warehouses");
            desk.enter("warehouses:name", site.name());
            desk.press("warehouses:add");
            declare(site);
        }
        step("warehouses");
        desk.lookAround("warehouses-declared");
        firm.sites().forEach(site -> assertThat(desk.text()).contains(site.name()));
    }

    private void declare(Firm.Site site) {
        if (!desk.url().contains("/application/warehouse?")) {
            desk.press(desk.browser.driver().findElement(By.linkText(site.name())));
        }
        desk.lookAround("warehouse");
        desk.choose("[id='warehouse:country']", site.country());
        desk.enter("warehouse:city", "港口新区");
        desk.enter("warehouse:address", site.name() + "路 8 号");
        desk.choose("[id='warehouse:buildMode']", "leased");
        desk.enter("warehouse:leaseNumber", "ZL-" + firm.login() + "-" + site.country());
        desk.enter("warehouse:leaseStart", site.since());
        desk.enter("warehouse:leaseEnd", "2026-12-31");
        desk.enter("warehouse:area", site.area());
        desk.enter("warehouse:areaInUse", site.area());
        desk.enter("warehouse:areaUsed", site.used());
        desk.enter("warehouse:runningSince", site.since());
        desk.enter("warehouse:ordersOut", site.orders());
        desk.enter("warehouse:valueOut", site.valueOut());
        desk.enter("warehouse:valueOutPrior", site.valueOutPrior());
        desk.enter("warehouse:investLease", site.input());
        desk.enter("warehouse:wmsName", "云仓 WMS");
        desk.press("warehouse:save");
        assertThat(desk.url()).contains("/application/warehouses");
    }

    void attach() {
        step("files");
        desk.lookAround("files");
        MATERIALS.forEach(material -> choosePaper(material, firm.login()));
        if (firm.exportsUnder9810()) {
            choosePaper("M15", firm.login());
        }
        desk.send("files:send");
        assertThat(desk.has(".yc-error")).isFalse();
        assertThat(desk.url()).contains("/application/files?id=");
        desk.look("files-sent");
    }

    void choosePaper(String material, String what) {
        desk.find("#" + material + " input[type=file]").sendKeys(Papers.of(material, what));
    }

    /** The one condition that fails is told with its figures; mended, the application can go. */
    void mendAndSubmit() {
        step("check");
        desk.lookAround("check-failed");
        assertThat(desk.text()).contains("E13", "1 个条件不符合");
        assertThat(desk.find("[id='check:submit']").isEnabled()).isFalse();
        step("figures");
        amount("servedHenan", firm.servedHenan());
        step("check");
        desk.lookAround("check");
        desk.press("check:submit");
        assertThat(desk.text()).contains("YC2021-");
    }
}
