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
        desk.open(desk.browser
                .driver()
                .findElement(By.xpath(
                        "//h3[contains(., '" + Calling.TITLE + "')]/following::a[contains(@href, 'start')][1]"))
                .getAttribute("href")
                .replaceFirst("^https?://[^/]+", ""));
        desk.lookAround("application-start");
        desk.find("[type='radio'][value='C1']").click();
        desk.press("start:go");
        desk.lookAround("application-tasks");
    }

    /** The step of the task list with this page. */
    private void step(String page) {
        step(page, "");
    }

    private void step(String page, String more) {
        var link = desk.has(TASKS) ? desk.find(TASKS).getAttribute("href") : desk.url();
        desk.open("/application/" + page + "?id=" + link.replaceAll(".*[?&]id=(\\d+).*", "$1") + more);
    }

    /** Fills in the form step by step, one firm of Henan too few at first. */
    void fillIn() {
        section("applicant");
        desk.lookAround("step-applicant");
        desk.choose("[id='field.companyType'] select", "limited");
        section("people");
        desk.lookAround("step-people");
        desk.type("[id='field.legalRepId'] input", "11010519491231002X");
        section("trade");
        desk.choose("[id='field.hasImpExp'] select", "yes");
        section("operations");
        desk.lookAround("step-operations");
        amount("exportTotal", "9000");
        amount("cbecExport", "8000");
        amount("exports9810", firm.exports());
        section("service");
        amount("served", firm.served());
        amount("servedHenan", "2");
        section("conditions");
        desk.lookAround("step-conditions");
        CONDITIONS.forEach(key -> desk.choose("[id='field." + key + "'] select", "yes"));
        section("narrative");
        desk.lookAround("step-narrative");
        desk.type("[id='field.profile'] textarea", firm.name() + "自营海外仓，" + RARE);
        desk.type("[id='field.plan'] textarea", "三年内增加两个海外仓。");
        assertThat(desk.has(".yc-invalid")).isFalse();
    }

    /** Opens a section of the form. */
    private void section(String section) {
        step("step", "&section=" + section);
    }

    void amount(String key, String amount) {
        desk.type("[id='field." + key + "'] input", amount);
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
        chosen("country", site.country());
        said("city", "港口新区");
        said("address", site.name() + "路 8 号");
        next();
        chosen("buildMode", "leased");
        said("leaseNumber", "ZL-" + firm.login() + "-" + site.country());
        said("leaseStart", site.since());
        said("leaseEnd", "2026-12-31");
        next();
        desk.lookAround("warehouse-areas");
        said("area", site.area());
        said("areaInUse", site.area());
        said("areaUsed", site.used());
        said("investLease", site.input());
        next();
        said("runningSince", site.since());
        said("ordersOut", site.orders());
        said("valueOut", site.valueOut());
        said("valueOutPrior", site.valueOutPrior());
        next();
        said("wmsName", "云仓 WMS");
        next();
        assertThat(desk.url()).contains("/application/warehouses");
    }

    private void said(String key, String answer) {
        desk.type("[id$='." + key + "'] input", answer);
    }

    private void chosen(String key, String answer) {
        desk.choose("[id$='." + key + "'] select", answer);
    }

    /** Saves and goes on to the next part. */
    private void next() {
        desk.press("next");
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
        section("service");
        amount("servedHenan", firm.servedHenan());
        step("check");
        desk.lookAround("check");
        desk.press("check:submit");
        assertThat(desk.text()).contains("YC2021-");
    }
}
