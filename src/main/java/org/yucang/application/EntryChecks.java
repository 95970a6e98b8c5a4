package org.yucang.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yucang.CreditCode;
import org.yucang.IdentityNumber;
import org.yucang.RuleViolation;
import org.yucang.enterprise.EnterpriseRules;

/** What an answer in words must look like, by the rule that its question names; a call's base date and the firm decide some. */
record EntryChecks(LocalDate baseDate, String applicantName) {

    private static final Pattern POSTCODE = Pattern.compile("\\d{6}");
    private static final Pattern TRADE_NUMBER = Pattern.compile("\\d{8}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z][A-Z0-9]\\d{6,8}");
    private static final Pattern ODI = Pattern.compile("(?:企业境外投资证书)?(?:第)?\\s*N?\\d{9,16}\\s*号?");

    /** Which rule the words break, if any. */
    Optional<RuleViolation> problem(Question question, String words) {
        try {
            measure(question, words);
            look(question.rule() == null ? "" : question.rule(), words);
            return Optional.empty();
        } catch (RuleViolation broken) {
            return Optional.of(broken);
        }
    }

    /** What counts is characters, not bytes. */
    private static void measure(Question question, String words) {
        var length = words.codePointCount(0, words.length());
        if (question.longest() != null && length > question.longest()) {
            throw new RuleViolation("field.tooLong", question.longest(), length);
        }
    }

    private void look(String rule, String words) {
        switch (rule) {
            case "mobile" -> EnterpriseRules.mobile(words);
            case "telephone" -> EnterpriseRules.telephone(words);
            case "email" -> EnterpriseRules.email(words);
            case "customsCode" -> EnterpriseRules.customsCode(words);
            case "website" -> EnterpriseRules.website(words);
            case "lineNumber" -> EnterpriseRules.lineNumber(words);
            case "accountNumber" -> EnterpriseRules.accountNumber(words);
            case "accountName" -> EnterpriseRules.accountName(words, applicantName);
            case "postcode" -> demand(POSTCODE.matcher(words).matches(), "field.postcode.form");
            case "foreignTradeNo" -> demand(TRADE_NUMBER.matcher(words).matches(), "field.foreignTradeNo.form");
            case "odi" -> demand(ODI.matcher(words).matches(), "declared.odiNumber.form");
            case "identity" -> demand(isIdentity(words), "field.legalRepId.form");
            case "creditCodes" -> Stream.of(words.split("[\\s,，;；、]+")).forEach(CreditCode::check);
            case "past" -> past(LocalDate.parse(words));
            default -> {
                // a rule that is about figures, or none
            }
        }
    }

    private static boolean isIdentity(String words) {
        return IdentityNumber.isValid(words) || PASSPORT.matcher(words).matches();
    }

    private void past(LocalDate day) {
        if (day.isAfter(baseDate)) {
            throw new RuleViolation("field.afterBaseDate", baseDate);
        }
    }

    private static void demand(boolean fulfilled, String key) {
        if (!fulfilled) {
            throw new RuleViolation(key);
        }
    }
}
