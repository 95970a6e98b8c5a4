package org.yucang.report;

import java.io.Serializable;

/** What a reader has chosen in the address of the report; empty choices mean all. */
public class ApprovedChoice implements Serializable {

    private Long call;
    private String unit;
    private String tier;
    private PaymentState payment;
    private String country;
    private String format;

    ApprovedFilter filter() {
        return new ApprovedFilter(call, unit, tier, payment, country);
    }

    /** Whether anything but the call was chosen. */
    public boolean isActive() {
        return filter().isActive();
    }

    /** The address of the report under this choice. */
    String address() {
        return "call=" + call + part("unit", unit) + part("tier", tier) + part("payment", payment)
                + part("country", country);
    }

    private static String part(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    boolean isWorkbook() {
        return "xlsx".equals(format);
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    public Long getCall() {
        return call;
    }

    public void setCall(Long call) {
        this.call = call;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = orNull(unit);
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = orNull(tier);
    }

    public PaymentState getPayment() {
        return payment;
    }

    public void setPayment(PaymentState payment) {
        this.payment = payment;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = orNull(country);
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
