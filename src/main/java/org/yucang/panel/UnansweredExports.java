package org.yucang.panel;

import java.math.BigDecimal;
import java.time.Instant;
import org.yucang.application.Application;
import org.yucang.enterprise.Enterprise;

/** An applicant on whose exports customs kept silent: what was declared in 万元, since when, and whether it is still time. */
public record UnansweredExports(
        Application application, Enterprise firm, BigDecimal declared, Instant since, boolean open) {}
