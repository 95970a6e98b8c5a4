package org.yucang.report;

/** What a reader wants to see of a call's recognised firms; null means all. */
public record ApprovedFilter(Long callId, String unit, String tier, PaymentState payment, String country) {

    boolean admits(ApprovedFirm firm) {
        return (unit == null || unit.equals(firm.unitCode()))
                && (tier == null || tier.equals(firm.tier()))
                && (payment == null || payment == firm.payment())
                && (country == null
                        || firm.warehouses().stream()
                                .anyMatch(warehouse -> warehouse.country().equals(country)));
    }

    /** Whether anything is left out. */
    public boolean isActive() {
        return unit != null || tier != null || payment != null || country != null;
    }
}
