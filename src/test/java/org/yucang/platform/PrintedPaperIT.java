package org.yucang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A printed paper read back: its Chinese, its footer and its code; it needs a machine with a Chinese font, as printing does. */
class PrintedPaperIT {

    private static final String ADDRESS = "http://localhost:8080/application/view?id=7&print=" + "0f".repeat(32);

    private final byte[] pdf = new PrintedPaper(
                    ChineseFont.load(ChineseFont.ofSystem().orElseThrow()), "申报书", "第 2 版 · 校验码 0f0f", 1)
            .middle("跨境电子商务海外仓示范企业申报书", 24)
            .qr(ADDRESS)
            .newPage()
            .text("洛杉矶东谷仓，地址有生僻字𠮷，也有表情😀。")
            .rows(List.of("指标", "申报值"), Collections.nCopies(90, List.of("在用面积", "8,600 ㎡")), 3, 2)
            .finish();

    @Test
    void its_chinese_can_be_read_again_rare_characters_among_it() throws IOException {
        assertThat(text(1, 9)).contains("跨境电子商务海外仓示范企业申报书", "洛杉矶东谷仓", "𠮷", "8,600 ㎡");
    }

    @Test
    void a_character_without_a_picture_in_the_font_is_told_by_its_number() throws IOException {
        assertThat(text(2, 2)).contains("〔U+1F600〕");
    }

    @Test
    void the_footer_counts_the_pages_without_those_in_front_and_bears_the_mark() throws IOException {
        var pages = pages() - 1;

        assertThat(text(1, 1)).contains("校验码 0f0f").doesNotContain("页 共");
        assertThat(text(2, 2).replace("\n", " ")).contains("第 1 页 共", "校验码 0f0f");
        assertThat(text(pages + 1, pages + 1)).contains("第 " + pages + " 页 共");
    }

    @Test
    void the_code_on_the_first_page_is_read_as_a_scanner_sees_it() {
        assertThat(ScannedPage.code(new ByteArrayInputStream(pdf))).contains(ADDRESS);
    }

    @Test
    void what_is_no_pdf_has_no_code() {
        assertThat(ScannedPage.code(new ByteArrayInputStream("%PDF-1.4".getBytes())))
                .isEmpty();
    }

    private int pages() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private String text(int from, int to) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        }
    }
}
