package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What kind of warehouse it is, its names in the language of its country, and what is still being built. */
@Embeddable
public class Particulars {

    @Column(name = "warehouse_type")
    private String warehouseType;

    @Column(name = "operator_name_en")
    private String operatorNameEn;

    @Column(name = "address_en")
    private String addressEn;

    @Column(name = "area_building")
    private BigDecimal building;

    Particulars copy() {
        var copy = new Particulars();
        copy.warehouseType = warehouseType;
        copy.operatorNameEn = operatorNameEn;
        copy.addressEn = addressEn;
        copy.building = building;
        return copy;
    }

    public String getWarehouseType() {
        return warehouseType;
    }

    public void setWarehouseType(String warehouseType) {
        this.warehouseType = warehouseType;
    }

    public String getOperatorNameEn() {
        return operatorNameEn;
    }

    public void setOperatorNameEn(String operatorNameEn) {
        this.operatorNameEn = operatorNameEn;
    }

    public String getAddressEn() {
        return addressEn;
    }

    public void setAddressEn(String addressEn) {
        this.addressEn = addressEn;
    }

    public BigDecimal getBuilding() {
        return building;
    }

    public void setBuilding(BigDecimal building) {
        this.building = building;
    }
}
