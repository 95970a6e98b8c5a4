package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** One part of what is asked about a warehouse of a draft; the parts follow each other as short steps. */
@Named
@RequestScoped
public class ApplicationWarehousePage extends FormPage {

    private int position;
    private String part;
    private String at;
    private ApplicationWarehouse warehouse;

    public void load() {
        open();
        warehouse = getDraft().warehouse(position);
        if (!WarehouseFields.PARTS.contains(part == null ? "" : part)) {
            part = partAt();
        }
    }

    private String partAt() {
        var key = at == null ? "" : at.substring(at.lastIndexOf('.') + 1);
        return WarehouseFields.find(key)
                .map(field -> field.question().section())
                .orElse(WarehouseFields.SITE);
    }

    public List<FormLine> getLines() {
        var fields = WarehouseFields.of(part, getDraft().form(), warehouse);
        return lines().lines(fields.stream().map(field -> Slot.of(warehouse, field)), "declared");
    }

    public List<String> getParts() {
        return WarehouseFields.PARTS;
    }

    @Override
    public String getAddress() {
        return address(part);
    }

    public String address(String ofPart) {
        return "/application/warehouse?id=" + getId() + "&position=" + position + "&part=" + ofPart;
    }

    /** The next part, and after the last one the list of warehouses. */
    public String getNext() {
        var following = WarehouseFields.PARTS.indexOf(part) + 1;
        return following < WarehouseFields.PARTS.size()
                ? address(WarehouseFields.PARTS.get(following))
                : "/application/warehouses?id=" + getId();
    }

    public ApplicationWarehouse getWarehouse() {
        return warehouse;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
