package org.yucang.person;

/** An account that the sign-in page of a demonstration offers: its login, whose it is and at which office. */
public record DemonstrationAccount(String login, String name, String officeZh, String officeEn) {}
