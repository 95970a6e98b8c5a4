package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.yucang.NotFound;

/** One firm of the list of firms served, each entry kept as it is typed. */
@Named
@RequestScoped
public class ServedFirmPage extends FormPage {

    private int row;
    private ServedFirm firm;

    public void load() {
        open();
        firm = getDraft().version().getServed().stream()
                .filter(served -> served.getPosition() == row)
                .findFirst()
                .orElseThrow(() -> new NotFound("served", row));
    }

    public List<FormLine> getLines() {
        return lines().lines(ServedFields.ALL.stream().map(field -> Slot.of(firm, field)), "served");
    }

    @Override
    public String getAddress() {
        return "/application/served-firm?id=" + getId() + "&row=" + row;
    }

    public ServedFirm getFirm() {
        return firm;
    }

    public int getRow() {
        return row;
    }

    public void setRow(int row) {
        this.row = row;
    }
}
