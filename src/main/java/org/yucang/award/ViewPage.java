package org.yucang.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** How far an award has come. */
@Named("awardViewPage")
@RequestScoped
public class ViewPage {

    @Inject
    private ReadingAwards reading;

    private Long awardId;
    private boolean voucher;
    private AwardCase award;

    /** Loads the award, or sends its voucher where that is asked for. */
    public void load() throws IOException {
        award = reading.award(awardId);
        if (voucher) {
            var file = reading.voucher(awardId);
            Faces.sendFile(reading.open(file), file.getName(), true);
        }
    }

    public Long getAwardId() {
        return awardId;
    }

    public void setAwardId(Long awardId) {
        this.awardId = awardId;
    }

    public boolean isVoucher() {
        return voucher;
    }

    public void setVoucher(boolean voucher) {
        this.voucher = voucher;
    }

    public AwardCase getAward() {
        return award;
    }
}
