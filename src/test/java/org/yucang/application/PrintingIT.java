package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.platform.ScannedPage;

/** The printed application and the receipt, read back as anyone with a PDF reader could. */
class PrintingIT extends InContainer {

    private static final String ADDRESS = "http://localhost:8080/application/view?id=1";

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Printing printing;

    @Inject
    private Reading reading;

    @Test
    void the_print_and_the_receipt_say_who_applied_with_what_and_under_which_hash() throws Exception {
        var id = applying.submitted("enterprise05");
        var view = reading.read(id);
        var hash = view.hash();

        var print = printing.application(id, ADDRESS);
        assertThat(text(print))
                .contains(view.enterprise().getNameZh(), view.enterprise().getMobile(), hash, "承诺书", "5,000")
                .contains(view.version().getWarehouses().get(0).getName())
                .containsPattern("第 1 页 共\\s*\\d+\\s*页");
        assertThat(ScannedPage.code(new ByteArrayInputStream(print)).flatMap(PrintCode::inAddress))
                .contains(hash);
        assertThat(text(printing.receipt(id, 1, ADDRESS)))
                .contains(view.application().getNumber(), hash, "申报回执")
                .contains(view.version().getAttachments().get(0).getSha256());

        acting.as("jinshui");
        assertThat(text(printing.application(id, ADDRESS)))
                .contains(view.enterprise().getNameZh())
                .doesNotContain(view.enterprise().getMobile());
        acting.as("city410200");
        assertThatThrownBy(() -> printing.application(id, ADDRESS)).isInstanceOf(NotFound.class);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\n", "").replace("\r", "");
        }
    }
}
