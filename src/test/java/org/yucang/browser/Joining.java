package org.yucang.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** An enterprise registers and describes itself. */
record Joining(Desk desk, Firm firm) {

    void register() {
        desk.nobody().open("/enterprise/register");
        desk.lookAround("register");
        desk.enter("register:creditCode", firm.code().replaceFirst(".$", "9"));
        fillRegistration();
        desk.press("register:go");
        desk.look("register-refused");
        assertThat(desk.find("[id='register:creditCodeField'] .yc-error").getText())
                .isNotEmpty();
        assertThat(desk.find("[id='register:nameZh']").getAttribute("value")).isEqualTo(firm.name());
        desk.enter("register:creditCode", firm.code());
        desk.press("register:go");
        assertThat(desk.url()).contains("/sign-in");
        desk.look("sign-in");
    }

    private void fillRegistration() {
        desk.enter("register:nameZh", firm.name());
        desk.choose("[id='register:unit']", firm.unit());
        desk.choose("[id='register:county']", firm.county());
        desk.enter("register:contact", "王敏");
        desk.enter("register:mobile", "13800138000");
        desk.enter("register:email", firm.login() + "@example.com");
        desk.enter("register:login", firm.login());
        desk.enter("register:password", "Yucang-2021");
        desk.enter("register:again", "Yucang-2021");
        desk.tick(desk.browser.element("register:consent"));
    }

    void describeItself() {
        desk.as(firm.login()).open("/enterprise/profile");
        desk.lookAround("profile");
        desk.enter("profile:address", "河南省自贸大道 1 号");
        desk.enter("profile:foundedOn", "2015-03-02");
        desk.enter("profile:legalRepresentative", "李建国");
        desk.choose("[id='profile:internalFinance']", "true");
        desk.enter("profile:accountName", firm.name());
        desk.enter("profile:bankName", "中原银行自贸区支行");
        desk.enter("profile:lineNumber", "313491000001");
        desk.enter("profile:accountNumber", "6228480012345678901");
        desk.press("profile:save");
    }
}
