package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.chain.Candidate;
import org.yucang.chain.Journey;
import org.yucang.chain.Statements;
import org.yucang.platform.Slice;

/** The inbox of a county: what it counts is what it lists, and a longer one takes no more statements. */
class InboxIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Inbox inbox;

    @Inject
    private HandlingTasks handling;

    @Inject
    private Statements statements;

    @Test
    void more_tasks_take_no_more_statements_and_every_view_counts_what_it_lists() throws Exception {
        oneMore();
        var before = shown().size();
        var taken = statements.fewest(this::shown);
        oneMore();
        assertThat(shown()).hasSize(before + 1);
        assertThat(statements.fewest(this::shown)).isEqualTo(taken);

        handling.claim(shown().get(0).taskId());
        var tally = inbox.tally(Locale.ENGLISH);
        assertThat(tally.count(InboxView.MINE)).isPositive();
        assertThat(InboxView.values()).allSatisfy(view -> {
            assertThat(tally.count(view)).isEqualTo(inbox.count(InboxFilter.of(view)));
            assertThat(tally.steps(view).stream().mapToInt(InboxStep::tasks).sum())
                    .isEqualTo(tally.count(view));
        });
    }

    @Test
    void every_order_lists_the_same_tasks_and_a_search_finds_a_firm_by_a_part_of_its_name() throws Exception {
        oneMore();
        var title = shown().get(0).title();
        assertThat(Arrays.stream(InboxOrder.values())
                        .map(order -> list("", order).size()))
                .containsOnly(shown().size());
        assertThat(list(title.substring(1, 4), InboxOrder.FIRM))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.title()).contains(title.substring(1, 4)));
    }

    private void oneMore() throws Exception {
        journey.submitted(Candidate.JIA, journey.openCall(10));
        acting.as(Candidate.JIA.county());
    }

    /** What the page asks for. */
    private List<InboxRow> shown() {
        inbox.tally(Locale.ENGLISH);
        return list("", InboxOrder.DUE);
    }

    private List<InboxRow> list(String sought, InboxOrder order) {
        return inbox.page(new InboxFilter(InboxView.ALL, sought, "", order, List.of()), 0, Slice.ROWS, Locale.ENGLISH);
    }
}
