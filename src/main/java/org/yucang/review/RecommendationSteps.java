package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Date;
import java.util.List;
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
    private Disputes disputes;

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

    /** Commerce, and finance as well, since either may give way. */
    public List<String> settlers(Long applicationId) {
        return List.of(commerce(applicationId), finance(applicationId));
    }

    /** Commerce recommends and finance objects: it cannot go up before the city has settled that. */
    public boolean disputed(Long applicationId) {
        return disputes.stands(applicationId);
    }

    /** It goes up if commerce recommends it, and as disputed if finance still objects then. */
    public boolean recommended(Long applicationId) {
        return opinions.of(applicationId, CheckingBody.COMMERCE)
                .map(Opinion::isAgrees)
                .orElse(false);
    }
}
