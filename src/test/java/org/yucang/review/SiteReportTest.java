package org.yucang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;
import org.yucang.platform.Actor;

/** A team is two at least; what it signs is the report as it stands; a check by video says over what, in both clocks. */
class SiteReportTest {

    private static final Instant NOON = Instant.parse("2021-11-08T04:00:00Z");
    private static final Signature BY = new Signature("province", new Actor(1L, "汤立衡"), NOON);

    @Test
    void one_person_is_no_team() {
        assertThatThrownBy(() -> new SiteTeam(7L, "province", Set.of(1L), null, BY))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("siteCheck.teamTooSmall");
        assertThat(new SiteTeam(7L, "province", Set.of(1L, 2L), null, BY).has(2L))
                .isTrue();
    }

    @Test
    void a_report_that_says_the_same_needs_no_new_signature() {
        assertThat(report("8600", "YES").same(report("8600.0000", "YES"))).isTrue();
        assertThat(report("8600", "YES").same(report("8500", "YES"))).isFalse();
        assertThat(report("8600", "YES").same(report("8600", "NO"))).isFalse();
    }

    @Test
    void a_visit_says_when_and_where_and_a_video_over_what() {
        var visit = new SiteVisit();
        assertThatThrownBy(visit::checkComplete).hasMessageContaining("siteCheck.heldMissing");
        visit.setHeldAt(NOON);
        visit.setPlace("鹿特丹仓");
        visit.checkComplete();
        visit.setWay(SiteVisit.Way.VIDEO);
        assertThatThrownBy(visit::checkComplete).hasMessageContaining("siteCheck.videoMissing");
        visit.setPlatform("腾讯会议");
        visit.setLink("https://meeting.example.com/1");
        visit.checkComplete();
    }

    @Test
    void the_time_is_shown_by_the_clock_of_the_warehouse_too() {
        var visit = new SiteVisit();
        visit.setHeldAt(NOON);
        visit.setTimeZone("America/Los_Angeles");
        assertThat(visit.getLocalTime()).isEqualTo("2021-11-07 20:00 America/Los_Angeles");
    }

    private static SiteReport report(String area, String answer) {
        return new SiteReport(7L, new SiteVisit(), Map.of("S1", answer), Map.of("areaInUse", new BigDecimal(area)), BY);
    }
}
