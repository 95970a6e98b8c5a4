package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.application.Tracking;
import org.yucang.award.Recognising;
import org.yucang.publicity.ReadingList;
import org.yucang.report.ApprovedFilter;
import org.yucang.report.Reporting;

/** However long a list is, reading it takes as many statements as reading one line. */
class ListsIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Listed listed;

    @Inject
    private ReadingList published;

    @Inject
    private Recognising recognising;

    @Inject
    private Reporting reporting;

    @Inject
    private Tracking tracking;

    @Inject
    private Statements statements;

    @Test
    void more_firms_on_a_list_take_no_more_statements() throws Exception {
        var call = journey.openCall(10);
        listed.add(call, journey.submitted(Candidate.JIA, call));
        var one = taken(call, 1);
        listed.add(call, journey.submitted(Candidate.YI, call));
        listed.add(call, journey.submitted(Candidate.BING, call));

        assertThat(taken(call, 3)).isEqualTo(one);
    }

    @Test
    void more_applications_of_a_firm_take_no_more_statements() throws Exception {
        journey.submitted(Candidate.JIA, journey.openCall(10));
        var before = statements.fewest(() -> tracking.mine(Locale.ENGLISH));
        journey.submitted(Candidate.JIA, journey.openCall(10));

        assertThat(statements.fewest(() -> tracking.mine(Locale.ENGLISH))).isEqualTo(before);
    }

    private Map<String, Long> taken(Long call, int rows) throws Exception {
        acting.as("province");
        var all = new ApprovedFilter(call, null, null, null, null);
        assertThat(published.rows(call)).hasSize(rows);
        assertThat(recognising.standing(call)).hasSize(rows);
        assertThat(reporting.approved(all).firms()).hasSize(rows);
        var taken = new LinkedHashMap<String, Long>();
        taken.put("publicity", statements.fewest(() -> published.rows(call)));
        taken.put("standing", statements.fewest(() -> recognising.standing(call)));
        taken.put("approved", statements.fewest(() -> reporting.approved(all)));
        return taken;
    }
}
