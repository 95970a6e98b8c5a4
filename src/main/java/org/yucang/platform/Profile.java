package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation is a demonstration: only then are there demonstration accounts, data and a clock to move. */
@Named
@ApplicationScoped
public class Profile {

    @Inject
    @ConfigProperty(name = "yucang.profile", defaultValue = "production")
    private String name;

    public boolean isDemonstration() {
        return "demonstration".equals(name);
    }
}
