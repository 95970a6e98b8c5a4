package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.Acting;
import org.yucang.award.Approving;
import org.yucang.award.Award;
import org.yucang.award.Awards;
import org.yucang.award.Paying;
import org.yucang.award.Preparing;
import org.yucang.award.ReadingAwards;
import org.yucang.award.Receipt;
import org.yucang.award.Recognising;
import org.yucang.platform.ProgrammeClock;

/** The award's part of the chain: recognition, preparation, approval by a second person, payment and its voucher. */
@RequestScoped
public class Granted {

    static final String DOCUMENT = "豫财贸〔2021〕9号";

    @Inject
    private Acting acting;

    @Inject
    private Recognising recognising;

    @Inject
    private Awards awards;

    @Inject
    private Preparing preparing;

    @Inject
    private Approving approving;

    @Inject
    private Paying paying;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private ReadingAwards reading;

    public void recognise(Long callId) throws Exception {
        acting.as("province");
        recognising.recognise(callId, "豫商电商〔2021〕4" + callId + "号", clock.today());
    }

    public List<Award> of(Long callId) {
        return awards.ofCall(callId);
    }

    /** The money is released, and the city pays. */
    public void pay(Award award, Candidate firm) throws Exception {
        release(award);
        var id = award.getId();
        acting.as(firm.finance());
        var receipt = new Receipt(clock.today(), "PZ-" + id + "-𠮷", award.getAmount());
        paying.pay(id, receipt, "凭证😀.pdf", Papers.pdf("voucher " + id));
        assertThat(reading.award(id).payment().getReceiptNumber()).isEqualTo("PZ-" + id + "-𠮷");
        assertThat(reading.voucher(id).getName()).isEqualTo("凭证😀.pdf");
    }

    /** One prepares, a second sends back and then approves. */
    public void release(Award award) throws Exception {
        var id = award.getId();
        acting.as("finance");
        preparing.prepare(id, DOCUMENT);
        assertThatThrownBy(() -> approving.approve(id)).hasMessage("award.samePerson");
        acting.as("finance2");
        approving.sendBack(id, Candidate.RARE);
        assertThat(reading.award(id).approval().getReason()).isEqualTo(Candidate.RARE);
        acting.as("finance");
        preparing.prepare(id, DOCUMENT);
        acting.as("finance2");
        approving.approve(id);
    }
}
