package org.yucang.person;

/** What a person may do at an office; the names are the groups of the sign-in and the roles of the use cases. */
public final class Role {

    public static final String ENTERPRISE = "ENTERPRISE";
    public static final String COUNTY = "COUNTY";
    public static final String CITY = "CITY";
    public static final String CITY_FINANCE = "CITY_FINANCE";
    public static final String PROVINCE = "PROVINCE";
    public static final String CUSTOMS = "CUSTOMS";
    public static final String EXPERT = "EXPERT";
    /** The provincial finance department. */
    public static final String FINANCE = "FINANCE";

    /** A department that is consulted about the list before the meeting. */
    public static final String DEPARTMENT = "DEPARTMENT";

    public static final String ADMIN = "ADMIN";

    private Role() {}
}
