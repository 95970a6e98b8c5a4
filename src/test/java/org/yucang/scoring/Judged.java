package org.yucang.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.application.Filling;
import org.yucang.application.Listing;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.People;
import org.yucang.review.Accepting;
import org.yucang.review.ConfirmingExports;
import org.yucang.review.ConfirmingFunding;
import org.yucang.review.FigureSheet;
import org.yucang.review.Qualifying;
import org.yucang.review.Recommending;
import org.yucang.review.RuleTick;

/** Takes a firm's application to its panel of experts, and lets the experts score it. */
@RequestScoped
public class Judged {

    private static final List<BigDecimal> MOST =
            List.of(new BigDecimal("7"), new BigDecimal("6"), new BigDecimal("6"), new BigDecimal("6"));

    static final String CONTROLLER = "豫测控股有限公司";
    static final String PARK = "豫测跨境电商园";

    /** What the profile says of nobody. */
    static final String PROFILE = "本企业自建仓储系统";

    @Inject
    private Acting acting;

    @Inject
    private Filling filling;

    @Inject
    private Listing listing;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Applying applying;

    @Inject
    private Accepting accepting;

    @Inject
    private Recommending recommending;

    @Inject
    private ConfirmingFunding funding;

    @Inject
    private ConfirmingExports exports;

    @Inject
    private Qualifying qualifying;

    @Inject
    private DrawingExperts drawing;

    @Inject
    private DeclaringConflicts declaring;

    @Inject
    private Scoring scoring;

    @Inject
    private Seats seats;

    @Inject
    private People people;

    /** A panel of five for the application of this account, which a county and the city of Zhengzhou pass on. */
    Long drawn(String login, String county) throws Exception {
        var id = applying.submitted(login, this::nameThoseAround);
        acting.as(county);
        accepting.accept(id, declared(accepting.figures(id)));
        acting.as("zhengzhou");
        recommending.recommend(id, declared(recommending.figures(id)), fulfilled(recommending.toConfirm(id)), "同意");
        acting.as("zhengzhou.finance");
        funding.agree(id, declared(funding.figures(id)), fulfilled(funding.toConfirm(id)), "同意");
        acting.as("customs");
        exports.confirm(id, declared(exports.figures(id)), "");
        acting.as("province");
        qualifying.qualify(id, declared(qualifying.figures(id)), fulfilled(qualifying.toConfirm(id)));
        var terms = new DrawTerms();
        terms.setSize(5);
        terms.setSupervisor("周监督");
        drawing.draw(id, terms);
        return id;
    }

    /** The applicant serves twelve firms, and says in its profile who it is and who is around it. */
    private void nameThoseAround(Long id) {
        listing.take(
                id,
                IntStream.range(0, 12).mapToObj(number -> served(id, number)).toList());
        filling.say(id, "controller", CONTROLLER);
        filling.say(id, "parkName", PARK);
        var draft = filling.draft(id);
        var firm = enterprises.get(draft.application().getEnterpriseId());
        var warehouse = draft.version().getWarehouses().get(0);
        filling.say(
                id,
                "profile",
                Stream.of(
                                PROFILE,
                                firm.getNameZh(),
                                firm.getCreditCode(),
                                served(id, 3).get(0),
                                CONTROLLER,
                                PARK,
                                warehouse.getName(),
                                warehouse.getSite().getAddress(),
                                warehouse.getOperation().getOperatorName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("、")));
    }

    /** A line of the list of firms that an application alone serves, by its number. */
    static List<String> served(Long id, int number) {
        var name = "豫测供货" + id + "之" + number + "有限公司";
        return List.of(name, "", "", "city", "", "long", "1", "1", "1", "yes", "", "");
    }

    /** The seats of the panel that counts. */
    List<Seat> panel(Long id) {
        return seats.panel(id);
    }

    Seat seat(Long id, int position) {
        return panel(id).get(position - 1);
    }

    /** Signs in as whoever sits in a seat. */
    void sitIn(Long id, int position) throws Exception {
        acting.as(people.get(seat(id, position).holder().getPersonId()).getLogin());
    }

    void score(Long id, int position, String total) throws Exception {
        sitIn(id, position);
        var seatId = seat(id, position).getId();
        declaring.noConflict(seatId);
        var left = new BigDecimal(total);
        for (var i = 0; i < MOST.size(); i++) {
            var points = left.min(MOST.get(i));
            left = left.subtract(points);
            scoring.keep(seatId, "X" + (i + 1), points, "材料齐全");
        }
        scoring.sign(seatId);
    }

    private static FigureSheet declared(FigureSheet sheet) {
        sheet.takeDeclared();
        return sheet;
    }

    private static List<RuleTick> fulfilled(List<RuleTick> ticks) {
        ticks.forEach(tick -> tick.setFulfilled(true));
        return ticks;
    }
}
