package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The figures that a call settles for itself: the title's years, the days to post the list, panel sizes, the step of awards. */
@Embeddable
public class CallPractice implements Serializable {

    @Column(name = "title_years")
    private Integer titleYears = 2;

    @Column(name = "posting_days")
    private Integer postingDays = 1;

    @Column(name = "panel_sizes")
    private String panelSizes = "5,7";

    @Column(name = "award_step")
    private BigDecimal awardStep = new BigDecimal("100");

    CallPractice copy() {
        var copy = new CallPractice();
        copy.titleYears = titleYears;
        copy.postingDays = postingDays;
        copy.panelSizes = panelSizes;
        copy.awardStep = awardStep;
        return copy;
    }

    /** The numbers of experts that may be drawn, the first one proposed. */
    public List<Integer> sizes() {
        return Arrays.stream(panelSizes.split("[,，、\\s]+"))
                .map(Integer::valueOf)
                .toList();
    }

    /** Odd sizes of three and more, so that dropping the highest and the lowest leaves an odd number too. */
    boolean isSound() {
        return titleYears >= 1
                && postingDays >= 1
                && awardStep.signum() > 0
                && panelSizes.matches("\\d{1,2}([,，、\\s]+\\d{1,2})*")
                && sizes().stream().allMatch(size -> size >= 3 && size % 2 == 1);
    }

    public Integer getTitleYears() {
        return titleYears;
    }

    public void setTitleYears(Integer titleYears) {
        this.titleYears = titleYears;
    }

    public Integer getPostingDays() {
        return postingDays;
    }

    public void setPostingDays(Integer postingDays) {
        this.postingDays = postingDays;
    }

    public String getPanelSizes() {
        return panelSizes;
    }

    public void setPanelSizes(String panelSizes) {
        this.panelSizes = panelSizes;
    }

    public BigDecimal getAwardStep() {
        return awardStep;
    }

    public void setAwardStep(BigDecimal awardStep) {
        this.awardStep = awardStep;
    }
}
