package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yucang.InContainer;
import org.yucang.NotFound;

/** Only who lies far off the median of a complete panel has anything to explain, and only then does he see the median. */
class ExplainingScoresIT extends InContainer {

    @Inject
    private Judged judged;

    @Inject
    private ExplainingScores explaining;

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
        explaining.explain(id, "与实地情况不符");
        assertThat(explaining.open(id).reason()).isEqualTo("与实地情况不符");
    }
}
