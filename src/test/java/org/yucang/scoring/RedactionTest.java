package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private final Redaction redaction =
            new Redaction(List.of("河南万邦云仓电子商务有限公司", "Henan Wanbang Cloud Warehouse Co., Ltd.", "王某某", "汉堡一号仓"));

    @Test
    void the_name_in_full_and_in_short_is_blacked_out() {
        assertThat(redaction.of("河南万邦云仓电子商务有限公司（以下称万邦云仓电子商务）在汉堡一号仓运营")).isEqualTo("████（以下称████）在████运营");
    }

    @Test
    void the_english_name_is_blacked_out_whatever_its_case() {
        assertThat(redaction.of("HENAN WANBANG CLOUD WAREHOUSE Co., Ltd. exports."))
                .isEqualTo("████ exports.");
    }

    @Test
    void people_codes_telephones_and_addresses_are_blacked_out() {
        assertThat(redaction.of("联系王某某 13812345678，代码 91410100MA0000001X，a.b@wanbang.cn"))
                .isEqualTo("联系████ ████，代码 ████，████");
    }

    @Test
    void what_names_nobody_stays_and_nothing_stays_nothing() {
        assertThat(redaction.of("WMS 与 3 个平台直连")).isEqualTo("WMS 与 3 个平台直连");
        assertThat(redaction.of(null)).isEmpty();
    }
}
