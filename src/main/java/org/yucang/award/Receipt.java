package org.yucang.award;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the city types from the bank's voucher: day, number and amount in yuan. */
public record Receipt(LocalDate paidOn, String number, BigDecimal amount) {}
