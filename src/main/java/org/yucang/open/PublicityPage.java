package org.yucang.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.platform.Slice;
import org.yucang.publicity.PublicRow;
import org.yucang.publicity.PublicityNotice;
import org.yucang.publicity.ReadingList;

/** The posted lists, the newest opened, for everyone. */
@Named
@RequestScoped
public class PublicityPage {

    @Inject
    private ReadingList reading;

    private Long callId;
    private List<PublicityNotice> notices;
    private PublicityNotice notice;
    private Slice slice;
    private List<PublicRow> rows = List.of();

    public void load() {
        notices = reading.notices();
        notice = notices.stream()
                .filter(one -> callId == null || one.getCallId().equals(callId))
                .findFirst()
                .orElse(null);
        if (notice != null) {
            slice = Slice.of(reading.count(notice.getCallId()));
            rows = reading.rows(notice.getCallId(), slice);
        }
    }

    public Call getCall() {
        return reading.call(notice.getCallId());
    }

    public Call call(PublicityNotice other) {
        return reading.call(other.getCallId());
    }

    public Slice getSlice() {
        return slice;
    }

    public List<PublicRow> getRows() {
        return rows;
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public List<PublicityNotice> getNotices() {
        return notices;
    }

    public PublicityNotice getNotice() {
        return notice;
    }
}
