package org.yucang.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.yucang.CreditCode;
import org.yucang.RuleViolation;

/** What each entry about a firm must look like. */
public final class EnterpriseRules {

    private static final Pattern LOGIN = Pattern.compile("[A-Za-z][A-Za-z0-9._@-]{3,59}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern TELEPHONE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}");
    private static final Pattern LINE_NUMBER = Pattern.compile("\\d{12}");
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("\\d[\\d-]{6,30}\\d");
    private static final Pattern CUSTOMS_CODE = Pattern.compile("41[0-9A-Z]{8}");
    private static final Pattern WEBSITE = Pattern.compile("https?://\\S{4,290}");

    private EnterpriseRules() {}

    /** A code of a legal person; a code that fails the check may be a real one, so the county bureau can help. */
    static CreditCode creditCode(String typed) {
        var code = CreditCode.check(typed);
        if (code.isOfSoleTrader()) {
            throw new RuleViolation("enterprise.creditCode.soleTrader");
        }
        if (!code.isOfLegalPerson()) {
            throw new RuleViolation("enterprise.creditCode.notLegalPerson");
        }
        return code;
    }

    static void login(String typed) {
        demand(LOGIN.matcher(typed).matches(), "enterprise.login.form");
    }

    public static void mobile(String typed) {
        demand(MOBILE.matcher(typed).matches(), "enterprise.mobile.form");
    }

    public static void telephone(String typed) {
        demand(TELEPHONE.matcher(typed).matches(), "enterprise.telephone.form");
    }

    public static void email(String typed) {
        demand(EMAIL.matcher(typed).matches(), "enterprise.email.form");
    }

    public static void customsCode(String typed) {
        demand(CUSTOMS_CODE.matcher(typed).matches(), "enterprise.customsCode.form");
    }

    public static void website(String typed) {
        demand(WEBSITE.matcher(typed).matches(), "enterprise.website.form");
    }

    public static void lineNumber(String typed) {
        demand(LINE_NUMBER.matcher(typed).matches(), "enterprise.lineNumber.form");
    }

    public static void accountNumber(String typed) {
        demand(ACCOUNT_NUMBER.matcher(typed).matches(), "enterprise.accountNumber.form");
    }

    /** Awards are paid to the firm itself: brackets and blanks may be written otherwise, the name may not. */
    public static void accountName(String typed, String enterpriseName) {
        demand(comparable(typed).equals(comparable(enterpriseName)), "enterprise.accountName.other", enterpriseName);
    }

    static void area(BigDecimal squareMetres) {
        demand(squareMetres.signum() > 0, "enterprise.area.positive");
    }

    static void notAfter(LocalDate day, LocalDate today) {
        demand(!day.isAfter(today), "enterprise.date.future", day);
    }

    static void consent(boolean given) {
        demand(given, "enterprise.consent.missing");
    }

    private static String comparable(String name) {
        return name.replace('（', '(').replace('）', ')').replaceAll("[\\s　]", "");
    }

    private static void demand(boolean fulfilled, String key, Object... arguments) {
        if (!fulfilled) {
            throw new RuleViolation(key, arguments);
        }
    }
}
