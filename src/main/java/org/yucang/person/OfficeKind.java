package org.yucang.person;

/** What an office is in the programme, and the role of its people; FINANCE is a city's bureau, PROVINCE_FINANCE the province's. */
public enum OfficeKind {
    COUNTY(Role.COUNTY),
    CITY(Role.CITY),
    FINANCE(Role.CITY_FINANCE),
    PROVINCE(Role.PROVINCE),
    CUSTOMS(Role.CUSTOMS),
    PROVINCE_FINANCE(Role.FINANCE),
    DEPARTMENT(Role.DEPARTMENT),
    EXPERTS(Role.EXPERT),
    ENTERPRISE(Role.ENTERPRISE);

    private final String role;

    OfficeKind(String role) {
        this.role = role;
    }

    public String role() {
        return role;
    }
}
