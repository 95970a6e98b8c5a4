package org.yucang.desk;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import org.yucang.Money;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Times;

/** How figures, amounts and times are written on a page: one stored number, two ways of saying it. */
public final class Shown {

    private Shown() {}

    /** 1,200.00 万元 in Chinese, CNY 12,000,000 in English; nothing for no amount. */
    public static String money(Object yuan) {
        return money(yuan, isChinese());
    }

    static String money(Object yuan, boolean chinese) {
        var amount = bareMoney(yuan, chinese);
        return amount.isEmpty() ? "" : chinese ? amount + " 万元" : "CNY " + amount;
    }

    /** The amount alone, for columns whose unit stands in their head: 万元 in Chinese, yuan in English. */
    public static String bareMoney(Object yuan) {
        return bareMoney(yuan, isChinese());
    }

    static String bareMoney(Object yuan, boolean chinese) {
        if (yuan == null) {
            return "";
        }
        var money = yuan instanceof Money given ? given : new Money((BigDecimal) yuan);
        return chinese ? format(money.wan(), "#,##0.00####") : format(money.yuan(), "#,##0.##");
    }

    /** A figure with its thousands parted and the decimals it has, at most six. */
    public static String number(Object figure) {
        return figure == null ? "" : format(new BigDecimal(figure.toString()), "#,##0.######");
    }

    /** A figure with exactly two decimals, as points and 万元 stand in tables. */
    public static String points(Object figure) {
        return figure == null ? "" : format(new BigDecimal(figure.toString()), "#,##0.00");
    }

    /** Date and minute in Beijing. */
    public static String time(Object instant) {
        return instant == null ? "" : Times.show(instantOf(instant));
    }

    /** The second of the day in Beijing, for what has just been saved. */
    public static String clock(Object instant) {
        return instant == null ? "" : Times.clock(instantOf(instant));
    }

    /** The day in Beijing. */
    public static String date(Object day) {
        if (day == null) {
            return "";
        }
        return day instanceof LocalDate date
                ? date.toString()
                : LocalDate.ofInstant(instantOf(day), ProgrammeClock.ZONE).toString();
    }

    private static Instant instantOf(Object time) {
        return time instanceof Date date ? date.toInstant() : (Instant) time;
    }

    private static String format(BigDecimal figure, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
    }

    private static boolean isChinese() {
        return !Locale.ENGLISH.equals(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
