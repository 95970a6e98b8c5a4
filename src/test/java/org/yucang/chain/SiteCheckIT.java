package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.application.Application;
import org.yucang.application.Outcome;
import org.yucang.application.Settlement;
import org.yucang.application.Settlements;
import org.yucang.platform.Audit;
import org.yucang.platform.AuditEntry;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.review.AddingSitePhoto;
import org.yucang.review.CheckingSite;
import org.yucang.review.NamingSiteTeam;
import org.yucang.review.SiteSigner;

/** What a team of two finds in a warehouse abroad, over live video, and what follows from it. */
class SiteCheckIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private Calling calling;

    @Inject
    private OnTheSpot site;

    @Inject
    private Scored scored;

    @Inject
    private NamingSiteTeam naming;

    @Inject
    private CheckingSite checking;

    @Inject
    private AddingSitePhoto photos;

    @Inject
    private Settlements settlements;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    /** 6 400 m² in use are found instead of 8 600, 25.6 % less: Q1 is 6.56 instead of 7.44, and 5 points are off 71.92. */
    @Test
    void a_value_more_than_a_fifth_off_is_replaced_and_costs_five_points() throws Exception {
        var id = site.teamNamed();
        site.sign(OnTheSpot.FIRST, id, Map.of("areaInUse", "6400", "areaUsed", "4608"));
        assertThat(calling.applicationAt(id)).containsExactly("CheckSite");
        acting.as(OnTheSpot.SECOND);
        assertThat(checking.signers(id))
                .filteredOn(SiteSigner::isSigned)
                .extracting(SiteSigner::name)
                .containsExactly("祁明扬");
        site.sign(OnTheSpot.SECOND, id, Map.of());
        Until.so("the total", () -> calling.applicationAt(id).isEmpty());
        assertThat(scored.points(id)).containsExactly("16.90", "20.35", "13.19", "20.60", "66.04");
        assertThat(settlements.of(id)).map(Settlement::getOutcome).contains(Outcome.SCORED);
        assertThat(messages("enterprise:" + acting(OnTheSpot.FIRM.login()), id)).contains("siteCheck.told.passed");
    }

    @Test
    void a_value_more_than_half_off_ends_the_application_and_is_reported() throws Exception {
        var id = site.teamNamed();
        site.sign(OnTheSpot.FIRST, id, Map.of("areaInUse", "4000", "areaUsed", "2880"));
        site.sign(OnTheSpot.SECOND, id, Map.of());
        Until.so("the end", () -> calling.applicationAt(id).isEmpty());
        assertThat(settlements.of(id)).map(Settlement::getOutcome).contains(Outcome.FAILED_ON_SITE);
        assertThat(audit.of(Application.KIND, id))
                .filteredOn(act -> act.getAct().equals("act.siteCheckReported"))
                .extracting(AuditEntry::getDetail)
                .containsExactly("Q1 −53.5%、Q8 −53.5%");
        assertThat(messages("province", id)).contains("siteCheck.told.reported");
        assertThat(messages("enterprise:" + acting(OnTheSpot.FIRM.login()), id)).contains("siteCheck.told.failed");
    }

    @Test
    void a_report_that_was_changed_must_be_signed_again_by_everybody() throws Exception {
        var id = site.teamNamed();
        site.sign(OnTheSpot.FIRST, id, Map.of());
        assertThatThrownBy(() -> site.sign(OnTheSpot.FIRST, id, Map.of())).hasMessage("siteCheck.signedBefore");
        site.sign(OnTheSpot.SECOND, id, Map.of("months", "30"));
        assertThat(calling.applicationAt(id)).containsExactly("CheckSite");
        assertThat(checking.signers(id))
                .extracting(SiteSigner::name, SiteSigner::isSigned)
                .containsExactlyInAnyOrder(tuple("祁明扬", false), tuple("柳静怡", true));
        site.sign(OnTheSpot.FIRST, id, Map.of());
        Until.so("the total", () -> calling.applicationAt(id).isEmpty());
    }

    @Test
    void a_photograph_keeps_the_time_and_the_place_that_the_camera_wrote() throws Exception {
        var id = site.teamNamed();
        acting.as(OnTheSpot.FIRST);
        assertThatThrownBy(() -> checking.sign(id, site.video(id), site.answers(id), site.found(id, Map.of())))
                .hasMessage("siteCheck.photoMissing");
        site.add(id);
        assertThat(photos.photos(id)).singleElement().satisfies(photo -> {
            assertThat(photo.getTakenAt()).isEqualTo("2021-11-08 09:30:00");
            assertThat(photo.getLatitude()).isEqualByComparingTo("51.92");
            assertThat(photo.getLongitude()).isEqualByComparingTo("4.48");
        });
        assertThatThrownBy(() -> photos.add(id, "photo.pdf", Papers.pdf("no photograph"), OnTheSpot.NOTHING_SAID))
                .hasMessage("siteCheck.notPhoto");
        acting.as(Candidate.BING.city());
        assertThatThrownBy(() -> photos.photos(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_team_has_two_members_who_have_not_judged_and_nobody_else_signs() throws Exception {
        var id = site.signedByExperts();
        acting.as("province");
        assertThat(naming.reason(id)).isEqualTo("order");
        assertThat(site.people(id)).containsKeys("祁明扬", "柳静怡").doesNotContainKey("江子琳");
        assertThatThrownBy(() ->
                        naming.name(id, OnTheSpot.OFFICE, Set.of(site.people(id).get("祁明扬"))))
                .hasMessage("siteCheck.teamTooSmall");
        site.name(id);
        acting.as(OnTheSpot.FIRM.city());
        assertThat(checking.isMember(id)).isFalse();
        assertThatThrownBy(() -> checking.save(id, site.video(id), site.answers(id), site.found(id, Map.of())))
                .hasMessage("siteCheck.notInTeam");
        acting.as(OnTheSpot.FIRST);
        assertThatThrownBy(() -> checking.sign(id, checking.visit(id), site.answers(id), site.found(id, Map.of())))
                .hasMessage("siteCheck.heldMissing");
    }

    private Long acting(String login) throws Exception {
        acting.as(login);
        return acting.enterprise();
    }

    private List<String> messages(String office, Long id) {
        return outbox.of(List.of(office), 0, 50).stream()
                .filter(message -> id.equals(message.getSubjectId()))
                .map(OutgoingMessage::getMessageKey)
                .toList();
    }
}
