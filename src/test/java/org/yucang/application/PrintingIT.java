package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.chain.Journey;
import org.yucang.enterprise.KeepingProfile;
import org.yucang.platform.ScannedPage;

/** The printed application and the receipt, read back as anyone with a PDF reader could. */
class PrintingIT extends InContainer {

    private static final String ADDRESS = "http://localhost:8080/application/view?id=1";

    private static final String AREA = "warehouse.1.areaInUse";
    private static final int LONG_LIST = 60;
    private static final String RENAMED = "enterprise07";
    private static final String RENAMED_LATER = "enterprise08";

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Printing printing;

    @Inject
    private Reading reading;

    @Inject
    private Journey journey;

    @Inject
    private Starting starting;

    @Inject
    private Declaring declaring;

    @Inject
    private Entering entering;

    @Inject
    private Listing listing;

    @Inject
    private Wording wording;

    @Inject
    private Choosing choosing;

    @Inject
    private KeepingProfile profile;

    @Test
    void the_print_and_the_receipt_say_who_applied_with_what_and_under_which_hash() throws Exception {
        var id = applying.submitted("enterprise05");
        var view = reading.read(id);
        var hash = view.hash();

        var print = printing.application(id, ADDRESS);
        assertThat(text(print))
                .contains(view.version().getHeading().getName(), view.words("contactMobile"), hash, "承诺书", "5,000")
                .contains(view.version().getWarehouses().get(0).getName())
                .containsPattern("第 1 页 共\\s*\\d+\\s*页");
        assertThat(ScannedPage.code(new ByteArrayInputStream(print)).flatMap(PrintCode::inAddress))
                .contains(hash);
        assertThat(text(printing.receipt(id, 1, ADDRESS)))
                .contains(view.application().getNumber(), hash, "申报回执")
                .contains(view.version().getAttachments().get(0).getSha256());

        acting.as("jinshui");
        assertThat(text(printing.application(id, ADDRESS)))
                .contains(view.version().getHeading().getName())
                .doesNotContain(view.words("contactMobile"));
        acting.as("city410200");
        assertThatThrownBy(() -> printing.application(id, ADDRESS)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_print_lists_the_firms_served_and_says_how_a_converted_amount_was_given() throws Exception {
        var call = journey.openCall(30);
        acting.as("enterprise72");
        var id = starting.start(call, "C1");
        declaring.addRegistered(id);
        entering.enter(id, new Typing(AREA, "21,527.82", "sqft"));
        entering.enter(id, new Typing("warehouse.1.valueOut", "50", "USD"));
        entering.enter(id, new Typing("warehouse.1.warehouseType", "diaspora", null));
        for (var firm = 1; firm <= LONG_LIST; firm++) {
            var place = "served." + listing.add(id) + ".";
            entering.enter(id, new Typing(place + "name", "郑州嵩山发制品有限公司" + firm, null));
            entering.enter(id, new Typing(place + "contact", "王经理", null));
            entering.enter(id, new Typing(place + "place", "city", null));
        }

        var draft = listing.draft(id);
        assertThat(wording.value(
                        draft.form(), AREA, Contents.of(draft.version()).lines().get(AREA), Locale.ENGLISH))
                .isEqualTo("2,000 m² (given as 21,527.82 sq ft, converted at 0.09290304)");
        assertThat(text(printing.application(id, ADDRESS)))
                .contains("2,000 ㎡（原填 21,527.82 平方英尺，折算率 0.09290304）")
                .contains("323.005 万元（原填 50 万美元，折算率 6.4601）")
                .contains("仓库类型 华侨仓")
                .contains("郑州嵩山发制品有限公司1", "郑州嵩山发制品有限公司" + LONG_LIST, "王经理", "本市")
                .containsPattern("(本年度有出库[^§]*){2}");
    }

    @Test
    void what_was_submitted_is_printed_as_it_was_whatever_the_firm_changes_in_its_profile() throws Exception {
        var id = applying.submitted(RENAMED);
        var before = text(printing.application(id, ADDRESS));
        var receipt = text(printing.receipt(id, 1, ADDRESS));
        var hash = reading.read(id).hash();

        rename("许昌更名海外仓有限公司");

        assertThat(text(printing.application(id, ADDRESS))).isEqualTo(before);
        assertThat(text(printing.receipt(id, 1, ADDRESS))).isEqualTo(receipt);
        assertThat(reading.read(id).hash()).isEqualTo(hash);
    }

    @Test
    void a_draft_is_headed_by_what_the_firm_and_its_category_are_now() throws Exception {
        var call = journey.openCall(30);
        acting.as(RENAMED_LATER);
        var id = starting.start(call, "C1");
        var first = reading.latest(id).hash();

        rename("洛阳更名海外仓有限公司");
        var renamed = reading.latest(id).hash();
        assertThat(text(printing.application(id, ADDRESS))).contains("洛阳更名海外仓有限公司");

        choosing.change(id, "C2");
        assertThat(List.of(first, renamed, reading.latest(id).hash())).doesNotHaveDuplicates();
    }

    /** The firm has another name, another representative, another account and another telephone from now on. */
    private void rename(String name) {
        var wishes = profile.mine().profile();
        wishes.setNameZh(name);
        wishes.setLegalRepresentative("赵某某");
        wishes.getBank().setAccountName(name);
        wishes.getBank().setAccountNumber("6222020200112233446");
        wishes.getContactPerson().setMobile("13900000099");
        profile.save(wishes, profile.mine().getVersion());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\n", "").replace("\r", "");
        }
    }
}
