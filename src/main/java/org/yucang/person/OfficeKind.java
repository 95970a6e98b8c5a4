package org.yucang.person;

/** What an office is in the programme; FINANCE is a city's finance bureau, PROVINCE_FINANCE the province's. */
public enum OfficeKind {
    COUNTY,
    CITY,
    FINANCE,
    PROVINCE,
    CUSTOMS,
    PROVINCE_FINANCE,
    EXPERTS,
    ENTERPRISE
}
