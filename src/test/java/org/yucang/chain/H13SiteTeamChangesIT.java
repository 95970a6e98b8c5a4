package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.application.Settlements;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.AddingSitePhoto;
import org.yucang.review.CheckingSite;
import org.yucang.review.NamingSiteTeam;
import org.yucang.review.RenewingSiteTeam;
import org.yucang.review.SaidOfPhoto;
import org.yucang.review.SiteSigner;

/** Who checks on the spot can change, and what the team says stands in for what a camera did not write. */
class H13SiteTeamChangesIT extends InContainer {

    private static final String OFFICE = "province";

    @Inject
    private Acting acting;

    @Inject
    private OnTheSpot site;

    @Inject
    private NamingSiteTeam naming;

    @Inject
    private CheckingSite checking;

    @Inject
    private Settlements settlements;

    @Inject
    private RenewingSiteTeam renewing;

    @Inject
    private AddingSitePhoto photos;

    @Inject
    private Outbox outbox;

    @Inject
    private ProgrammeClock clock;

    @Test
    void a_screenshot_of_a_video_is_kept_with_the_time_and_the_place_that_the_team_says() throws Exception {
        var id = site.teamNamed();
        acting.as(OnTheSpot.FIRST);
        var at = clock.now();
        assertThatThrownBy(() -> screenshot(id, null, "Hamburg")).hasMessage("siteCheck.photoTimeMissing");
        assertThatThrownBy(() -> screenshot(id, at, " ")).hasMessage("siteCheck.photoPlaceMissing");
        screenshot(id, at, "Hamburg");
        assertThat(photos.photos(id)).singleElement().satisfies(photo -> {
            assertThat(photo.getTakenAt()).isNull();
            assertThat(photo.getSaidAt()).isEqualTo(at);
            assertThat(photo.getSaidPlace()).isEqualTo("Hamburg");
        });
    }

    private void screenshot(Long id, Instant at, String place) throws Exception {
        var content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", content);
        photos.add(id, "截图.png", new ByteArrayInputStream(content.toByteArray()), new SaidOfPhoto(at, place));
    }

    /** H13: a member leaves, and the team that is named instead signs anew, within the days of the first. */
    @Test
    void a_team_can_be_named_anew_and_all_of_the_new_one_sign() throws Exception {
        var id = site.signedByExperts();
        acting.as("province");
        var able = naming.candidates(id, OFFICE);
        var first = able.get(0);
        var leaving = able.get(1);
        var coming = able.get(2);
        naming.name(id, OFFICE, Set.of(first.getId(), leaving.getId()));
        site.sign(first.getLogin(), id, Map.of());
        acting.as("province");
        var team = Set.of(first.getId(), coming.getId());
        assertThatThrownBy(() -> renewing.renew(id, team, " ")).hasMessage("siteTeam.reasonMissing");
        renewing.renew(id, team, "调离");

        acting.as(leaving.getLogin());
        assertThat(checking.isMember(id)).isFalse();
        acting.as(first.getLogin());
        assertThat(checking.signers(id))
                .extracting(SiteSigner::name, SiteSigner::isSigned)
                .containsExactlyInAnyOrder(tuple(first.getName(), false), tuple(coming.getName(), false));
        site.sign(first.getLogin(), id, Map.of());
        site.sign(coming.getLogin(), id, Map.of());
        Until.so("the total", () -> settlements.of(id).isPresent());
        assertThat(outbox.of(List.of(OFFICE), 0, 50))
                .filteredOn(message -> id.equals(message.getSubjectId()))
                .extracting(OutgoingMessage::getMessageKey)
                .contains("siteCheck.told.renewed");
    }
}
