package org.yucang.application;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Where a warehouse stands; the same place must not be counted twice in a call. */
@Embeddable
public class Site {

    private String country;
    private String city;
    private String address;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private String hub;

    Site copy() {
        var copy = new Site();
        copy.country = country;
        copy.city = city;
        copy.address = address;
        copy.latitude = latitude;
        copy.longitude = longitude;
        copy.hub = hub;
        return copy;
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

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }
}
