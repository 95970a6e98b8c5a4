package org.yucang.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** The language a person reads, chosen by a link {@code ?lang=en} and kept in a cookie, so that it outlives the session. */
@Named
@RequestScoped
public class Language {

    private static final String NAME = "lang";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private Locale locale;

    @PostConstruct
    void choose() {
        var asked = Faces.getRequestParameter(NAME);
        if ("en".equals(asked) || "zh".equals(asked)) {
            Faces.addResponseCookie(NAME, asked, null, "/", ONE_YEAR, true, Map.of("SameSite", "Lax"));
            locale = of(asked);
        } else {
            locale = of(Faces.getRequestCookie(NAME));
        }
    }

    static Locale of(String name) {
        return "en".equals(name) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public Locale getLocale() {
        return locale;
    }

    public boolean isChinese() {
        return !Locale.ENGLISH.equals(locale);
    }

    /** The language tag of the page, as the browser needs it to choose faces and line breaks. */
    public String getTag() {
        return isChinese() ? "zh-CN" : "en";
    }

    /** The name by which the other language is asked for. */
    public String getOther() {
        return isChinese() ? "en" : "zh";
    }

    /** The address of this page in the other language, asked for what this one was asked for. */
    public String getSwitchUrl() {
        var query = new LinkedHashMap<>(Faces.getRequestQueryStringMap());
        query.put(NAME, List.of(getOther()));
        return "?" + Servlets.toQueryString(query);
    }
}
