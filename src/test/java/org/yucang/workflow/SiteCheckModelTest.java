package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** After the experts an application is checked on the spot where that is asked, and totalled only then. */
class SiteCheckModelTest extends ApplicationPaths {

    @Test
    void a_team_is_named_and_checks_before_the_total() {
        scored();
        assertThat(walk.tasks()).containsExactly("NameSiteTeam");
        walk.complete("NameSiteTeam");
        assertThat(walk.tasks()).containsExactly("CheckSite");
        assertThat(world.acts).doesNotContain("scoring.total");
        world.set("siteCheck.upheld");
        walk.complete("CheckSite");
        assertThat(world.acts).contains("scoring.total", "application.settle");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void too_large_a_difference_ends_it_without_a_total() {
        scored();
        walk.complete("NameSiteTeam");
        walk.complete("CheckSite");
        settledEarlyBy("ClosedOnSite");
    }

    @Test
    void a_late_team_is_reminded_every_day_and_keeps_its_task() {
        scored();
        walk.complete("NameSiteTeam");
        walk.pass(PAST_THE_LIMIT);
        walk.pass(Duration.ofDays(1));
        assertThat(world.acts).filteredOn("siteCheck.remind"::equals).hasSize(2);
        assertThat(walk.tasks()).containsExactly("CheckSite");
    }

    private void scored() {
        world.set("siteCheck.wanted");
        drawn();
        scoreAll();
    }
}
