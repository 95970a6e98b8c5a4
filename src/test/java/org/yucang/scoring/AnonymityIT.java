package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yucang.InContainer;
import org.yucang.application.Applications;
import org.yucang.application.Versions;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.People;

/** Walks, signed in as an expert, over everything the server answers, and looks for the applicant. */
class AnonymityIT extends InContainer {

    @Inject
    private Judged judged;

    @Inject
    private DeclaringConflicts declaring;

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Enterprises enterprises;

    @Inject
    private People people;

    @Inject
    private HttpServletRequest request;

    @Test
    void an_expert_finds_no_trace_of_the_applicant_and_a_conflicted_one_none_of_the_application() throws Exception {
        var id = judged.drawn("enterprise21", "county410106");
        var seat = judged.seat(id, 1);
        judged.sitIn(id, 1);
        declaring.noConflict(seat.getId());
        var login = people.get(seat.holder().getPersonId()).getLogin();
        var pseudonym = seat.getDraw().getPseudonym();
        var walker = new Walker(request.getLocalPort(), login);

        assertThat(walker.text("/scoring/score?seat=" + seat.getId()))
                .contains(pseudonym)
                .contains("X1");
        assertThat(walker.text("/desk/home")).contains(pseudonym);
        assertThat(walker.status("/scoring/explain?id=" + id))
                .as("nothing to explain")
                .isEqualTo(404);
        for (var address : addresses(id, seat.getId())) {
            assertThat(walker.text(address))
                    .as(address)
                    .doesNotContain(traces(id).toArray(String[]::new));
        }

        declaring.recuse(seat.getId(), "曾任顾问");
        for (var address : addresses(id, seat.getId())) {
            assertThat(walker.text(address)).as("conflicted: " + address).doesNotContain(pseudonym);
            assertThat(walker.text(address))
                    .as("conflicted: " + address)
                    .doesNotContain(traces(id).toArray(String[]::new));
        }
        for (var gone : List.of(
                "/scoring/score?seat=" + seat.getId(), "/scoring/score?id=" + id, "/scoring/explain?id=" + id)) {
            assertThat(walker.status(gone)).as(gone).isEqualTo(404);
        }
    }

    /** Every page an expert is led to, and every address he might type to see more. */
    private List<String> addresses(Long id, Long seat) {
        var found = new ArrayList<>(List.of(
                "/desk/home",
                "/desk/messages",
                "/scoring/expert",
                "/scoring/score?seat=" + seat,
                "/scoring/score?id=" + id,
                "/scoring/explain?id=" + id,
                "/scoring/draw?id=" + id,
                "/scoring/result?id=" + id,
                "/scoring/experts",
                "/application/view?id=" + id,
                "/application/track?id=" + id,
                "/application/files?id=" + id,
                "/review/accept?id=" + id,
                "/review/qualify?id=" + id,
                "/review/recommend?id=" + id,
                "/panel/ranking?callId=1",
                "/report/approved",
                "/api/receipts/" + id,
                "/api/prints/" + id,
                "/api/diagrams/application/" + id));
        names(id).forEach(name -> found.add("/desk/home?q=" + Walker.encoded(name)));
        versions.counting(id).getAttachments().forEach(paper -> {
            found.add("/api/papers/" + paper.getId());
            found.add("/api/blind/" + seat + "/" + paper.getId() + "/a");
        });
        return found;
    }

    /** The names he might search for: a search box shows what was typed, so these are not looked for there. */
    private List<String> names(Long id) {
        var application = applications.get(id);
        return List.of(application.getNumber().substring(0, 6));
    }

    private List<String> traces(Long id) {
        var application = applications.get(id);
        Enterprise firm = enterprises.get(application.getEnterpriseId());
        return Stream.concat(
                        Stream.of(
                                firm.getNameZh(),
                                firm.getNameEn(),
                                firm.getFormerName(),
                                firm.getCreditCode(),
                                firm.getLegalRepresentative(),
                                firm.getContact(),
                                firm.getMobile(),
                                firm.getEmail(),
                                firm.getAddress(),
                                application.getNumber()),
                        versions.counting(id).getAttachments().stream().map(paper -> paper.getSha256()))
                .filter(Objects::nonNull)
                .filter(trace -> !trace.isBlank())
                .toList();
    }
}
