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
import org.yucang.Bilingual;

/** A class of award in a call: what each firm in it gets, in yuan, and how many firms it takes. */
@Entity
@Table(name = "tier")
public class Tier {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "call_id")
    private Long callId;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private BigDecimal award;
    private int quota;
    private int position;

    protected Tier() {}

    Tier(Long callId, TierTerms terms, int position) {
        this.callId = callId;
        this.code = terms.getCode();
        this.position = position;
        change(terms);
    }

    void change(TierTerms terms) {
        nameZh = terms.getNameZh();
        nameEn = terms.getNameEn();
        award = terms.getAward();
        quota = terms.getQuota();
    }

    public String name(Locale language) {
        return "en".equals(language.getLanguage()) ? nameEn : nameZh;
    }

    Bilingual label() {
        return new Bilingual(nameZh, nameEn);
    }

    public Long getCallId() {
        return callId;
    }

    public String getCode() {
        return code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public BigDecimal getAward() {
        return award;
    }

    public int getQuota() {
        return quota;
    }

    /** 1 is the highest tier. */
    public int getPosition() {
        return position;
    }
}
