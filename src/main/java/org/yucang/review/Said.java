package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.platform.Texts;

/** Sends a reviewer back to his tasks with a sentence that says what he has just done. */
@ApplicationScoped
public class Said {

    @Inject
    private Texts texts;

    public String done(String key, Object... arguments) {
        Messages.addFlashGlobalInfo("{0}", texts.of(Faces.getLocale(), key, arguments));
        return "/desk/home?faces-redirect=true";
    }
}
