package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Secrets;

/** What a new application knows from the firm's registration, so that nobody types it again. */
@ApplicationScoped
class FirstAnswers {

    @Inject
    private Enterprises enterprises;

    @Inject
    private Forms forms;

    void fill(Application application, ApplicationVersion version) {
        var form = forms.of(application.getCategory());
        known(enterprises.get(application.getEnterpriseId())).forEach((key, answer) -> {
            if (answer != null) {
                form.field(key)
                        .ifPresent(field -> Slot.of(version, field, key).set().accept(answer));
            }
        });
    }

    /** From now on awards are paid into the account that the application names. */
    void keepAccount(Application application, ApplicationVersion version) {
        var bank = enterprises.get(application.getEnterpriseId()).getBank();
        words(version, "accountName").ifPresent(bank::setAccountName);
        words(version, "bankName").ifPresent(bank::setBankName);
        words(version, "bankLineNo").ifPresent(bank::setLineNumber);
        words(version, "accountNo").map(Secrets.ofInstallation()::opened).ifPresent(bank::setAccountNumber);
    }

    private static Optional<String> words(ApplicationVersion version, String key) {
        return version.value(key).map(FormValue::getWords);
    }

    private static Map<String, Object> known(Enterprise firm) {
        var known = new LinkedHashMap<String, Object>();
        known.put("applicantName", firm.getNameZh());
        known.put("formerName", firm.getFormerName());
        known.put("regDate", firm.getFoundedOn());
        known.put("regCapital", firm.getRegisteredCapital());
        known.put("regAddress", firm.getAddress());
        known.put("officeAddress", firm.getOfficeAddress() == null ? firm.getAddress() : firm.getOfficeAddress());
        known.put("website", firm.getWebsite());
        known.put("legalRep", firm.getLegalRepresentative());
        known.put("contact", firm.getContact());
        known.put("contactMobile", firm.getMobile());
        known.put("contactTel", firm.getTelephone());
        known.put("email", firm.getEmail());
        known.put("customsCode", firm.getCustomsCode());
        var bank = firm.getBank();
        if (bank != null) {
            known.put("accountName", bank.getAccountName());
            known.put("bankName", bank.getBankName());
            known.put("bankLineNo", bank.getLineNumber());
            known.put("accountNo", bank.getAccountNumber());
        }
        return known;
    }
}
