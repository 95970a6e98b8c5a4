package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import org.omnifaces.util.Faces;

/** Ends the session of whoever leaves, so that nothing of it is left in the browser. */
@Named
@RequestScoped
public class SignOut {

    public String leave() throws ServletException {
        Faces.logout();
        Faces.invalidateSession();
        return "/index?faces-redirect=true";
    }
}
