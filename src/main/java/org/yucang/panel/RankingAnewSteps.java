package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.yucang.call.RuleCorrections;
import org.yucang.workflow.Steps;

/** What the model of a correction asks of the ranking. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RankingAnewSteps implements Steps {

    @Inject
    private RuleCorrections corrections;

    @Inject
    private RankingAnew ranking;

    /** Ranks the call anew if it was ranked and the correction still holds. */
    public void rank(Long correctionId) {
        corrections.holding(correctionId).ifPresent(correction -> ranking.rank(correction.getCallId()));
    }
}
