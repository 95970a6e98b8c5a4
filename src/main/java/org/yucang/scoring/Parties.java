package org.yucang.scoring;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yucang.application.ApplicationVersion;
import org.yucang.application.ApplicationWarehouse;
import org.yucang.application.FormValue;
import org.yucang.application.ServedFirm;
import org.yucang.enterprise.Enterprise;

/** Everyone around an applicant, from its registration, those of its related firms, and what its application says. */
record Parties(List<Enterprise> firms, ApplicationVersion version) {

    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern SEVERAL = Pattern.compile("[、；;，\\n]");

    private static final List<String> NAMED =
            List.of("applicantName", "formerName", "legalRep", "contact", "controller");

    private static final List<String> TELLING = List.of(
            "regAddress",
            "officeAddress",
            "parkName",
            "website",
            "contactMobile",
            "contactTel",
            "email",
            "customsCode",
            "foreignTradeNo");

    /** The credit codes of the firms that a version names as related. */
    static List<String> related(ApplicationVersion version) {
        return said(version, "relatedFirms")
                .flatMap(words -> CREDIT_CODE.matcher(words).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** The names of the applicant, its people, its controller, its related and served firms, and who runs its warehouses. */
    List<String> names() {
        var all = Stream.of(
                own(Enterprise::getNameZh),
                own(Enterprise::getNameEn),
                own(Enterprise::getFormerName),
                own(Enterprise::getLegalRepresentative),
                own(Enterprise::getContact),
                NAMED.stream().flatMap(key -> said(version, key)),
                abroad(warehouse -> warehouse.getOperation().getOperatorName()),
                abroad(warehouse -> warehouse.getParticulars().getOperatorNameEn()),
                served(ServedFirm::getName));
        return given(all)
                .flatMap(name -> Stream.of(SEVERAL.split(name)))
                .map(String::strip)
                .toList();
    }

    List<String> codes() {
        return given(Stream.of(
                        own(Enterprise::getCreditCode), related(version).stream(), served(ServedFirm::getCreditCode)))
                .toList();
    }

    /** Everything that tells whose application it is: those names and codes, addresses, numbers, the park, the warehouses. */
    List<String> telling() {
        var all = Stream.of(
                names().stream(),
                codes().stream(),
                own(Enterprise::getAddress),
                own(Enterprise::getOfficeAddress),
                own(Enterprise::getWebsite),
                own(Enterprise::getCustomsCode),
                TELLING.stream().flatMap(key -> said(version, key)),
                abroad(ApplicationWarehouse::getName),
                abroad(warehouse -> warehouse.getSite().getAddress()),
                abroad(warehouse -> warehouse.getParticulars().getAddressEn()),
                abroad(warehouse -> warehouse.getSite().getHub()),
                served(ServedFirm::getContact));
        return given(all).toList();
    }

    private Stream<String> own(Function<Enterprise, String> part) {
        return firms.stream().map(part);
    }

    private Stream<String> abroad(Function<ApplicationWarehouse, String> part) {
        return version.getWarehouses().stream().map(part);
    }

    private Stream<String> served(Function<ServedFirm, String> part) {
        return version.getServed().stream().map(part);
    }

    private static Stream<String> said(ApplicationVersion version, String fieldKey) {
        return version.value(fieldKey).map(FormValue::getWords).stream();
    }

    private static Stream<String> given(Stream<Stream<String>> sources) {
        return sources.flatMap(source -> source).filter(Objects::nonNull).filter(text -> !text.isBlank());
    }
}
