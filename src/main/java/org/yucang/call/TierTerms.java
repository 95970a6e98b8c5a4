package org.yucang.call;

import java.io.Serializable;
import java.math.BigDecimal;

/** A tier as the province types it: its code stands in the tier table, the award is in yuan. */
public class TierTerms implements Serializable {

    private String code;
    private String nameZh;
    private String nameEn;
    private BigDecimal award;
    private Integer quota;

    public TierTerms() {}

    public TierTerms(String code, String nameZh, String nameEn, BigDecimal award, Integer quota) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.award = award;
        this.quota = quota;
    }

    static TierTerms of(Tier tier) {
        return new TierTerms(tier.getCode(), tier.getNameZh(), tier.getNameEn(), tier.getAward(), tier.getQuota());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public BigDecimal getAward() {
        return award;
    }

    public void setAward(BigDecimal award) {
        this.award = award;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }
}
