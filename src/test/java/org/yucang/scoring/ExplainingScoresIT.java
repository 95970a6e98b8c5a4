package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.application.Applications;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.People;
import org.yucang.workflow.Inbox;
import org.yucang.workflow.InboxFilter;
import org.yucang.workflow.InboxOrder;
import org.yucang.workflow.InboxView;

/** Only who lies far off the median of a complete panel has anything to explain, and only then does he see the median. */
class ExplainingScoresIT extends InContainer {

    @Inject
    private Judged judged;

    @Inject
    private ExplainingScores explaining;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private HttpServletRequest request;

    @Test
    void the_median_is_hidden_until_all_have_signed_and_then_shown_to_the_one_who_explains() throws Exception {
        var id = judged.drawn("enterprise09", "county410122");
        judged.sitIn(id, 1);
        assertThatThrownBy(() -> explaining.open(id)).as("no sheet").isInstanceOf(NotFound.class);
        judged.score(id, 1, "10");
        assertThatThrownBy(() -> explaining.open(id)).as("the first sheet").isInstanceOf(NotFound.class);
        for (var seat = 2; seat <= 5; seat++) {
            judged.score(id, seat, "20");
        }
        assertThatThrownBy(() -> explaining.open(id)).as("near the median").isInstanceOf(NotFound.class);

        judged.sitIn(id, 1);
        assertThat(explaining.open(id).median()).isEqualByComparingTo("20");
        knowsOnlyThePseudonym(id, judged.seat(id, 1));
        explaining.explain(id, "与实地情况不符");
        assertThat(explaining.open(id).reason()).isEqualTo("与实地情况不符");
    }

    /** Neither his inbox nor the page names the firm, and a search for its name does not find the case. */
    private void knowsOnlyThePseudonym(Long id, Seat seat) throws Exception {
        var application = applications.get(id);
        var firm = enterprises.get(application.getEnterpriseId());
        var login = people.get(seat.holder().getPersonId()).getLogin();
        var walker = new Walker(request.getLocalPort(), login);

        for (var address : List.of("/desk/home", "/scoring/explain?id=" + id)) {
            assertThat(walker.text(address))
                    .contains(seat.getDraw().getPseudonym())
                    .doesNotContain(firm.getNameZh(), application.getNumber());
        }
        var words = firm.getNameZh().substring(0, 6);
        var sought = new InboxFilter(InboxView.ALL, words, null, InboxOrder.of(null), List.of());
        assertThat(inbox.count(InboxFilter.of(InboxView.ALL))).isPositive();
        assertThat(inbox.count(sought)).as("found by its name").isZero();
    }
}
