package org.yucang.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Logger;
import org.omnifaces.util.Faces;
import org.yucang.platform.ProgrammeClock;

/** What an error page can say to help: when it happened and a number that finds it in the log. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final int DIGITS = 8;

    @Inject
    private ProgrammeClock clock;

    private Instant at;
    private String number;

    @PostConstruct
    void note() {
        at = clock.now();
        number = UUID.randomUUID().toString().substring(0, DIGITS).toUpperCase(Locale.ROOT);
        LOG.warning(() -> "error " + number + " at " + Faces.getRequestAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                + " for " + Faces.getRemoteUser());
    }

    /** A refusal and a page that is not there answer alike, with 404. */
    public void notFound() {
        Faces.setResponseStatus(404);
    }

    public Instant getAt() {
        return at;
    }

    public String getNumber() {
        return number;
    }
}
