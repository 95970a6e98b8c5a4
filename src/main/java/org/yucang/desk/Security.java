package org.yucang.desk;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import org.yucang.person.Role;

/** How people sign in: on a page of our own, by redirect, so that the address bar always tells the truth. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/sign-in", errorPage = "", useForwardToLogin = false))
@DeclareRoles({
    Role.ENTERPRISE,
    Role.COUNTY,
    Role.CITY,
    Role.CITY_FINANCE,
    Role.PROVINCE,
    Role.CUSTOMS,
    Role.EXPERT,
    Role.FINANCE,
    Role.DEPARTMENT,
    Role.ADMIN
})
@ApplicationScoped
public class Security {}
