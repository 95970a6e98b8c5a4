package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.yucang.person.CurrentUser;
import org.yucang.person.Office;
import org.yucang.person.Role;
import org.yucang.platform.Profile;

/** Where a person may go from the bar, by the roles they hold, and who they are there. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    private CurrentUser user;

    @Inject
    private Profile profile;

    @Inject
    private Language language;

    public List<Place> getPlaces() {
        var places = new ArrayList<Place>();
        places.add(place("nav.desk", "/desk/home"));
        add(places, "nav.applications", "/application/list", Role.ENTERPRISE);
        add(places, "nav.profile", "/enterprise/profile", Role.ENTERPRISE);
        add(places, "nav.statistics", "/enterprise/statistics", Role.ENTERPRISE, Role.CITY, Role.PROVINCE);
        add(places, "nav.calls", "/call/list", Role.PROVINCE);
        add(places, "nav.lateExports", "/panel/late-exports", Role.CUSTOMS);
        add(places, "nav.experts", "/scoring/experts", Role.PROVINCE);
        add(places, "nav.expert", "/scoring/expert", Role.EXPERT);
        add(places, "nav.report", "/report/approved", Role.PROVINCE, Role.FINANCE, Role.CITY, Role.CITY_FINANCE);
        add(places, "nav.accounts", "/desk/accounts", Role.ADMIN);
        add(places, "nav.calendar", "/desk/calendar", Role.PROVINCE, Role.ADMIN);
        add(places, "outage.title", "/call/outages", Role.PROVINCE, Role.ADMIN);
        add(places, "mail.log.title", "/notice/mails", Role.ADMIN);
        places.add(place("nav.messages", "/desk/messages"));
        if (profile.isDemonstration()) {
            places.add(place("nav.clock", "/desk/clock"));
        }
        return places;
    }

    public List<Place> getOpenPlaces() {
        return List.of(
                place("nav.index", "/"),
                place("nav.openCalls", "/open/call"),
                place("nav.publicity", "/open/publicity"));
    }

    /** The name and the offices of whoever is signed in. */
    public String getWho() {
        return Stream.concat(user.offices().stream().map(this::nameOf).distinct(), Stream.of(user.name()))
                .collect(Collectors.joining(language.isChinese() ? "・" : " · "));
    }

    private String nameOf(Office office) {
        return language.isChinese() ? office.getNameZh() : office.getNameEn();
    }

    private void add(List<Place> places, String key, String url, String... roles) {
        if (Arrays.stream(roles).anyMatch(user::has)) {
            places.add(place(key, url));
        }
    }

    private static Place place(String key, String url) {
        var view = Faces.getViewId() == null ? "" : Faces.getViewId().replace(".xhtml", "");
        return new Place(key, url, view.equals("/".equals(url) ? "/index" : url));
    }
}
