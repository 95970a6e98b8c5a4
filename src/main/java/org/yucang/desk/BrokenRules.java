package org.yucang.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.RuleViolation;
import org.yucang.platform.Texts;

/** Shows a broken rule as a message on the page it came from, with all that was typed; anything else goes to an error page. */
public class BrokenRules extends ExceptionHandlerFactory {

    public BrokenRules(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(new FullAjaxExceptionHandler(getWrapped().getExceptionHandler()));
    }

    private static class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                var violation = violationIn(events.next().getContext().getException());
                if (violation != null) {
                    events.remove();
                    Messages.addGlobalError(
                            "{0}",
                            CDI.current()
                                    .select(Texts.class)
                                    .get()
                                    .of(Faces.getLocale(), violation.key(), violation.arguments()));
                    Faces.validationFailed();
                }
            }
            getWrapped().handle();
        }

        private static RuleViolation violationIn(Throwable thrown) {
            for (var cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof RuleViolation violation) {
                    return violation;
                }
            }
            return null;
        }
    }
}
