package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.RuleViolation;

/** What a page says to its reader in his own language: on the next page, or beside a field. */
@ApplicationScoped
public class Notices {

    @Inject
    private Texts texts;

    /** Says on the page that comes next what has been done. */
    public void done(String key, Object... arguments) {
        Messages.addFlashGlobalInfo("{0}", texts.of(Faces.getLocale(), key, arguments));
    }

    /** Says beside a field, by its client id, what is wrong with it, and keeps the page as it was typed. */
    public void beside(String clientId, String key, Object... arguments) {
        Messages.addError(clientId, "{0}", texts.of(Faces.getLocale(), key, arguments));
        Faces.validationFailed();
    }

    /** A validator that says beside its field which rule the typed value breaks; an empty field breaks none. */
    public <T> Validator<T> checking(Consumer<T> rule) {
        return (context, component, typed) -> {
            try {
                if (typed != null && !"".equals(typed)) {
                    rule.accept(typed);
                }
            } catch (RuleViolation broken) {
                var text = texts.of(Faces.getLocale(), broken.key(), broken.arguments());
                throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            }
        };
    }
}
