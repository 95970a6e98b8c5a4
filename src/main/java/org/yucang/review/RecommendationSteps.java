package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Date;
import org.yucang.workflow.Steps;

/** What the application model asks about the two opinions of the city. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RecommendationSteps implements Steps {

    @Inject
    private ReviewCases cases;

    @Inject
    private Opinions opinions;

    @Inject
    private Deadlines deadlines;

    public String commerce(Long applicationId) {
        return cases.applicant(applicationId).cityOffice();
    }

    public String finance(Long applicationId) {
        return cases.applicant(applicationId).financeOffice();
    }

    public Date dueAt(Long applicationId) {
        return Date.from(deadlines.recommendation(applicationId));
    }

    /** It goes up if commerce recommends it; where finance does not agree, it goes up as disputed. */
    public boolean recommended(Long applicationId) {
        return opinions.of(applicationId, CheckingBody.COMMERCE)
                .map(Opinion::isAgrees)
                .orElse(false);
    }
}
