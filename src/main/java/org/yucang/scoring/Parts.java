package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The points of the four parts of a score: scale, results, service, and the judgement of experts. */
@Embeddable
public class Parts {

    @Column(name = "part_a")
    private BigDecimal a;

    @Column(name = "part_b")
    private BigDecimal b;

    @Column(name = "part_c")
    private BigDecimal c;

    @Column(name = "part_d")
    private BigDecimal d;

    protected Parts() {}

    Parts(Scorecard card) {
        a = card.part("A");
        b = card.part("B");
        c = card.part("C");
        d = card.part("D");
    }

    /** What the tables gave, without the experts. */
    BigDecimal computed() {
        return a.add(b).add(c);
    }

    /** The points of a part by its letter. */
    public BigDecimal of(String part) {
        return switch (part) {
            case "A" -> a;
            case "B" -> b;
            case "C" -> c;
            default -> d;
        };
    }

    public BigDecimal getA() {
        return a;
    }

    public BigDecimal getB() {
        return b;
    }

    public BigDecimal getC() {
        return c;
    }

    public BigDecimal getD() {
        return d;
    }
}
