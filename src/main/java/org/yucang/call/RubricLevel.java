package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Locale;

/** One of the levels in which a call describes a criterion to its experts: from how many points to how many, and in words. */
@Entity
@Table(name = "call_rubric")
public class RubricLevel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "call_id")
    private Long callId;

    private String category;
    private String criterion;
    private int position;
    private BigDecimal low;
    private BigDecimal high;

    @Column(name = "text_zh")
    private String textZh;

    @Column(name = "text_en")
    private String textEn;

    protected RubricLevel() {}

    RubricLevel copyTo(Long call) {
        var copy = new RubricLevel();
        copy.callId = call;
        copy.category = category;
        copy.criterion = criterion;
        copy.position = position;
        copy.low = low;
        copy.high = high;
        copy.describe(textZh, textEn);
        return copy;
    }

    final void describe(String chinese, String english) {
        textZh = chinese;
        textEn = english;
    }

    public String text(Locale language) {
        return "en".equals(language.getLanguage()) ? textEn : textZh;
    }

    public Long getId() {
        return id;
    }

    public String getCategory() {
        return category;
    }

    public String getCriterion() {
        return criterion;
    }

    public int getPosition() {
        return position;
    }

    public BigDecimal getLow() {
        return low;
    }

    public BigDecimal getHigh() {
        return high;
    }

    public String getTextZh() {
        return textZh;
    }

    public String getTextEn() {
        return textEn;
    }
}
