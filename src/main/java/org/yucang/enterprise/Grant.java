package org.yucang.enterprise;

import java.math.BigDecimal;

/** Public money for one matter: for which application, in which year, by which document, and how many yuan. */
public record Grant(Long applicationId, int year, String matter, String documentNumber, BigDecimal yuan) {}
