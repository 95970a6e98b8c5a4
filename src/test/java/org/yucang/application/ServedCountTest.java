package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServedCountTest {

    private static final String SISTER = "91410100MA0000001X";
    private static final String DAUGHTER = "91411000MA00000028";

    private final ApplicationVersion version = new ApplicationVersion(1L, 1, Instant.EPOCH);

    @Test
    void related_companies_and_a_firm_listed_twice_count_once_and_idle_ones_not_at_all() {
        serve("甲", "A", "city", true, null);
        serve("甲公司", "A", "city", true, null);
        serve("乙", "B", "elsewhere", true, "集团");
        serve("丙", "C", "province", true, "集 团");
        serve("丁", null, "other", true, null);
        serve("戊", "E", "city", false, null);

        var count = new ServedCount(version);
        assertThat(count.all()).isEqualTo(3);
        assertThat(count.inHenan()).isEqualTo(2);
        assertThat(count.own()).isEmpty();
    }

    @Test
    void firms_that_the_applicant_names_as_related_and_its_controller_count_once_together() {
        version.enter("relatedFirms", null, SISTER + "\n" + DAUGHTER);
        version.enter("controller", null, "豫海控股（集团）有限公司");
        serve("姐妹公司", SISTER, "city", true, null);
        serve("子公司", DAUGHTER, "elsewhere", true, null);
        serve("豫海控股(集团)有限公司", null, "province", true, null);
        serve("别家", "91410300MA0000004H", "city", true, null);

        var count = new ServedCount(version);
        assertThat(count.own()).extracting(ServedFirm::getName).containsExactly("姐妹公司", "子公司", "豫海控股(集团)有限公司");
        assertThat(count.all()).isEqualTo(2);
        assertThat(count.inHenan()).isEqualTo(2);
    }

    @Test
    void whoever_shares_a_group_with_a_firm_of_the_applicant_belongs_to_it_as_well() {
        version.enter("relatedFirms", null, SISTER);
        serve("姐妹公司", SISTER, "city", true, "豫海系");
        serve("同系公司", "C", "city", true, "豫海 系");
        serve("他系公司", "D", "city", true, "华鑫系");

        assertThat(new ServedCount(version).all()).isEqualTo(2);
        assertThat(new ServedCount(version).own()).hasSize(2);
    }

    private void serve(String name, String code, String place, boolean active, String group) {
        var firm = new ServedFirm(version, version.getServed().size() + 1);
        firm.setName(name);
        firm.setCreditCode(code);
        firm.setPlace(place);
        firm.setActive(active);
        firm.setRelatedGroup(group);
        version.getServed().add(firm);
    }
}
