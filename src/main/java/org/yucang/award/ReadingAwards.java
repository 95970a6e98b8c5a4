package org.yucang.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.yucang.NotFound;
import org.yucang.person.Role;
import org.yucang.platform.Files;
import org.yucang.platform.StoredFile;

/** Whoever has to do with an award reads how far it has come, and its voucher. */
@Stateless
@RolesAllowed({Role.ENTERPRISE, Role.CITY, Role.CITY_FINANCE, Role.PROVINCE, Role.FINANCE})
public class ReadingAwards {

    @Inject
    private AwardCases cases;

    @Inject
    private Files files;

    public AwardCase award(Long awardId) {
        return cases.of(awardId);
    }

    public StoredFile voucher(Long awardId) {
        var payment = cases.of(awardId).payment();
        if (payment == null) {
            throw new NotFound("voucher", awardId);
        }
        return files.get(payment.getFileId());
    }

    public InputStream open(StoredFile voucher) {
        return files.open(voucher);
    }
}
