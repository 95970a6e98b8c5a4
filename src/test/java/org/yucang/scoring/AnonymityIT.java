package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yucang.InContainer;
import org.yucang.application.ApplicationVersion;
import org.yucang.application.Applications;
import org.yucang.application.Attachment;
import org.yucang.application.Versions;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.People;

/** Walks, signed in as an expert, over everything the server answers, and looks for the applicant. */
class AnonymityIT extends InContainer {

    private static final Path RIGHTS = Path.of("docs/rights.csv");

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
                .contains("X1")
                .as("a profile that named everybody")
                .contains(Judged.PROFILE + "、████");
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

    /** Every page that is not open to everybody, asked for by what the expert knows, and what the interface hands out. */
    private List<String> addresses(Long id, Long seat) throws IOException {
        var application = applications.get(id);
        var found = new ArrayList<String>();
        for (var line : Files.readAllLines(RIGHTS)) {
            if (line.startsWith("/") && !line.startsWith("/api/") && line.split(",")[2].equals("sign in")) {
                var address = line.split(",")[0];
                found.add(address + "?id=" + id + "&callId=" + application.getCallId() + "&version=1");
                found.add(address + "?id=" + application.getCallId());
                found.add(address + "?seat=" + seat);
            }
        }
        assertThat(found).hasSizeGreaterThan(150);
        found.add("/api/applications/" + id + "/print");
        found.add("/api/applications/" + id + "/receipts/1");
        found.add("/api/diagrams/application/" + id);
        searched(id).forEach(words -> found.add("/desk/home?q=" + Walker.encoded(words)));
        versions.counting(id).getAttachments().forEach(paper -> {
            found.add("/api/papers/" + paper.getId());
            found.add("/api/blind/" + seat + "/" + paper.getId() + "/a");
        });
        return found;
    }

    /** What he might search for: parts of names, since a search box shows what was typed and is no trace. */
    private List<String> searched(Long id) {
        var application = applications.get(id);
        var firm = enterprises.get(application.getEnterpriseId());
        return List.of(
                application.getNumber().substring(0, 6),
                firm.getNameZh().substring(0, 4),
                firm.getCreditCode().substring(0, 10));
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
                                Judged.CONTROLLER,
                                Judged.PARK,
                                application.getNumber()),
                        held(versions.counting(id)))
                .filter(Objects::nonNull)
                .filter(trace -> !trace.isBlank())
                .toList();
    }

    /** What a version says that leads to its firm: its papers, warehouses and the firms it serves. */
    private static Stream<String> held(ApplicationVersion version) {
        return Stream.of(
                        version.getAttachments().stream().map(Attachment::getSha256),
                        version.getWarehouses().stream()
                                .flatMap(w -> Stream.of(
                                        w.getName(),
                                        w.getSite().getAddress(),
                                        w.getLease().getNumber(),
                                        w.getOperation().getOperatorName())),
                        version.getServed().stream().flatMap(firm -> Stream.of(firm.getName(), firm.getCreditCode())))
                .flatMap(each -> each);
    }
}
