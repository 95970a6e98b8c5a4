package org.yucang.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.platform.Slice;

/** Anyone may read the posted lists. */
@Stateless
@PermitAll
public class ReadingList {

    @Inject
    private PublicityNotices notices;

    @Inject
    private PublicList list;

    @Inject
    private Places places;

    @Inject
    private Calls calls;

    /** The notices by which lists were posted, the newest first. */
    public List<PublicityNotice> notices() {
        return notices.all();
    }

    public Call call(Long callId) {
        return calls.getPublished(callId);
    }

    public List<PublicRow> rows(Long callId) {
        return list.of(callId);
    }

    /** Those of a posted list whom a page shows. */
    public List<PublicRow> rows(Long callId, Slice slice) {
        return list.of(callId, slice);
    }

    public int count(Long callId) {
        return list.count(callId);
    }

    /** The line of one firm, for whoever objects to it. */
    public PublicRow row(Long holderId) {
        return list.of(places.holder(holderId));
    }
}
