package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the installation says of mail ({@code YUCANG_MAIL_HOST} and the like); without a host nothing is sent. */
@ApplicationScoped
public class MailSettings {

    @Inject
    @ConfigProperty(name = "yucang.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "yucang.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "yucang.mail.starttls", defaultValue = "false")
    private boolean startTls;

    @Inject
    @ConfigProperty(name = "yucang.mail.from", defaultValue = "yucang@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "yucang.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "yucang.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "yucang.address", defaultValue = "http://localhost:8080")
    private String address;

    Optional<MailServer> server() {
        return host.filter(name -> !name.isBlank())
                .map(name -> new MailServer(name, port, startTls, from, user.orElse(null), password.orElse(null)));
    }

    /** The address under which people reach the programme. */
    String address() {
        return address;
    }
}
