package org.yucang.notice;

import org.yucang.platform.OutgoingMessage;

/** What a message is about. */
public record Subject(String kind, Long id) {

    public static Subject of(OutgoingMessage message) {
        return new Subject(message.getSubjectKind(), message.getSubjectId());
    }

    /** The page on which a reader may follow it: a firm its own track, an office the file. */
    public String page(boolean firm) {
        var page = switch (kind) {
            case "application" -> firm ? "/application/track" : "/application/view";
            case "score" -> "/scoring/score";
            case "award" -> "/award/view";
            case "call" -> "/open/call";
            default -> "/desk/home";
        };
        return page + "?id=" + id;
    }
}
