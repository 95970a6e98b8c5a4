package org.yucang.application;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import org.yucang.RuleViolation;

/**
 * Where the pages of a draft send what is typed, and ask what is new; only JSON is taken, which no foreign page can send
 * unasked.
 */
@Path("drafts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

    private static final int CONFLICT = 409;

    @Inject
    private Entering entering;

    @Inject
    private Watching watching;

    @Inject
    private DraftWords words;

    @PathParam("id")
    private Long id;

    @POST
    @Path("entries")
    public Response enter(JsonObject sent) {
        return answer(sent, () -> entering.enter(id, typing(sent)));
    }

    /** Takes what a browser kept from another time, with the instant at which it was typed. */
    @POST
    @Path("recoveries")
    public Response recover(JsonObject sent) {
        var typedAt = Instant.ofEpochMilli(number(sent, "at"));
        return answer(sent, () -> entering.recover(id, typing(sent), typedAt));
    }

    @POST
    @Path("confirmations")
    public Response confirm(JsonObject sent) {
        return answer(sent, () -> entering.confirm(id, sent.getString("target")));
    }

    @POST
    @Path("news")
    public Response news(JsonObject sent) {
        return answer(sent, () -> {});
    }

    private static Typing typing(JsonObject sent) {
        return new Typing(sent.getString("target"), sent.getString("text"), sent.getString("unit", null));
    }

    /** Whoever says nothing of what he knows already is told everything. */
    private static Long number(JsonObject sent, String name) {
        return sent.containsKey(name) ? sent.getJsonNumber(name).longValue() : 0L;
    }

    private Response answer(JsonObject sent, Runnable act) {
        var locale = Locale.forLanguageTag(sent.getString("lang", "zh-CN"));
        try {
            act.run();
            var news = watching.news(id, sent.getString("step", ""), number(sent, "since"), number(sent, "listed"));
            return Response.ok(words.of(news, locale)).build();
        } catch (RuleViolation broken) {
            return Response.status(CONFLICT).entity(words.of(broken, locale)).build();
        }
    }
}
