package org.yucang.scoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.platform.Notices;

/** The part of a panel's page in which the province takes an expert off a seat or has him score anew. */
@Named
@ViewScoped
public class SeatPage implements Serializable {

    @Inject
    private ReplacingExperts replacing;

    @Inject
    private transient Notices notices;

    private final SeatForm seat = new SeatForm();

    public String replace(Long applicationId) {
        replacing.replace(seat.getId(), seat.getCause(), seat.getReason());
        return done(applicationId, "draw.replaced");
    }

    public String reopen(Long applicationId) {
        replacing.reopen(seat.getId(), seat.getReason());
        return done(applicationId, "draw.reopened");
    }

    private String done(Long applicationId, String key) {
        notices.done(key);
        return "/scoring/draw?faces-redirect=true&id=" + applicationId;
    }

    /** The place of the chosen seat among those of a panel. */
    public int position(List<PanelRow> panel) {
        return panel.stream()
                .filter(row -> row.seatId().equals(seat.getId()))
                .mapToInt(PanelRow::seat)
                .findFirst()
                .orElse(0);
    }

    public SeatForm getSeat() {
        return seat;
    }
}
