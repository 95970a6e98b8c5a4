package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yucang.Acting;
import org.yucang.person.Person;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.AddingSitePhoto;
import org.yucang.review.CheckingSite;
import org.yucang.review.FigureSheet;
import org.yucang.review.NamingSiteTeam;
import org.yucang.review.Photograph;
import org.yucang.review.SaidOfPhoto;
import org.yucang.review.SiteCheckItem;
import org.yucang.review.SiteVisit;
import org.yucang.review.TakingMeasures;

/** The check on the spot: the province orders it and names two of the city, who see a warehouse abroad over live video. */
@RequestScoped
public class OnTheSpot {

    static final Candidate FIRM = Candidate.JIA;
    static final String OFFICE = "city:410100";
    static final String FIRST = "zhengzhou2";
    static final String SECOND = "zhengzhou3";
    static final SaidOfPhoto NOTHING_SAID = new SaidOfPhoto(null, null);

    @Inject
    private Acting acting;

    @Inject
    private Calling calling;

    @Inject
    private Journey journey;

    @Inject
    private Filing filing;

    @Inject
    private Scored scored;

    @Inject
    private TakingMeasures measures;

    @Inject
    private NamingSiteTeam naming;

    @Inject
    private CheckingSite checking;

    @Inject
    private AddingSitePhoto photos;

    @Inject
    private ProgrammeClock clock;

    Long teamNamed() throws Exception {
        var id = signedByExperts();
        acting.as("province");
        name(id);
        assertThat(calling.applicationAt(id)).containsExactly("CheckSite");
        return id;
    }

    /** An application of which the province has ordered a check, and which all experts have scored. */
    Long signedByExperts() throws Exception {
        var id = filing.filledIn(FIRM, calling.openFor(Duration.ofDays(20), Map.of()));
        filing.submit(FIRM, id);
        journey.qualified(FIRM, id);
        acting.as("province");
        measures.orderSiteCheck(id, "面积存疑 😀𠮷");
        scored.draw(FIRM, id);
        scored.sign(FIRM, id);
        Until.so("the check", () -> calling.applicationAt(id).contains("NameSiteTeam"));
        return id;
    }

    void name(Long id) {
        naming.name(id, OFFICE, Set.of(people(id).get("祁明扬"), people(id).get("柳静怡")));
    }

    Map<String, Long> people(Long id) {
        return naming.candidates(id, OFFICE).stream().collect(Collectors.toMap(Person::getName, Person::getId));
    }

    void sign(String login, Long id, Map<String, String> found) throws Exception {
        acting.as(login);
        if (photos.photos(id).isEmpty()) {
            add(id);
        }
        checking.sign(id, video(id), answers(id), found(id, found));
    }

    void add(Long id) throws Exception {
        photos.add(id, "门头.jpg", new ByteArrayInputStream(Photograph.of("2021:11:08 09:30:00")), NOTHING_SAID);
    }

    SiteVisit video(Long id) {
        var visit = checking.visit(id);
        if (visit.getHeldAt() == null) {
            visit.setWay(SiteVisit.Way.VIDEO);
            visit.setHeldAt(clock.now());
            visit.setTimeZone("Europe/Berlin");
            visit.setPlace("Hamburg");
            visit.setPlatform("视频会议");
            visit.setLink("https://meeting.example.org/1");
        }
        return visit;
    }

    Map<String, String> answers(Long id) {
        return checking.items(id).stream().collect(Collectors.toMap(SiteCheckItem::getCode, item -> "YES"));
    }

    FigureSheet found(Long id, Map<String, String> found) {
        var sheet = checking.figures(id);
        sheet.getRows().stream()
                .filter(row -> found.containsKey(row.getChecked().getFigure()))
                .forEach(row ->
                        row.setTyped(new BigDecimal(found.get(row.getChecked().getFigure()))));
        sheet.takeDeclared();
        return sheet;
    }
}
