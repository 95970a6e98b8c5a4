package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.person.Role;

/** Whoever may read an application gets it, and the receipt of what was submitted, as a paper. */
@Stateless
@RolesAllowed({Role.ENTERPRISE, Role.COUNTY, Role.CITY, Role.CITY_FINANCE, Role.PROVINCE, Role.CUSTOMS, Role.FINANCE})
public class Printing {

    @Inject
    private Reading reading;

    @Inject
    private Applications applications;

    @Inject
    private PrintedApplication print;

    @Inject
    private SubmissionReceipt receipt;

    /** The draft for the enterprise that is at it, else the version that counts; it is unmasked for the enterprise alone. */
    public byte[] application(Long applicationId, String address) {
        var own = applications.isOwn(applications.readable(applicationId));
        return print.of(own ? reading.latest(applicationId) : reading.read(applicationId), own, address);
    }

    public byte[] receipt(Long applicationId, int number, String address) {
        return receipt.of(received(applicationId, number), address);
    }

    /** A submitted version with all that came in with it. */
    public ApplicationView received(Long applicationId, int number) {
        return reading.read(applicationId, number);
    }
}
