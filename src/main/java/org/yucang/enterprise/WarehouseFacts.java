package org.yucang.enterprise;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A warehouse as its firm types it. */
public class WarehouseFacts implements Serializable {

    private String name;
    private String country;
    private String city;
    private String address;
    private BigDecimal area;
    private LocalDate since;

    static WarehouseFacts of(Warehouse warehouse) {
        var facts = new WarehouseFacts();
        facts.name = warehouse.getName();
        facts.country = warehouse.getCountry();
        facts.city = warehouse.getCity();
        facts.address = warehouse.getAddress();
        facts.area = warehouse.getArea();
        facts.since = warehouse.getSince();
        return facts;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
