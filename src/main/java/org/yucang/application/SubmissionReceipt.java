package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.yucang.platform.ChineseFont;
import org.yucang.platform.PrintedPaper;
import org.yucang.platform.Texts;
import org.yucang.platform.Times;

/** The receipt of a submitted version as a paper: its number, its second, and the hash of everything that came in. */
@ApplicationScoped
class SubmissionReceipt {

    @Inject
    private ChineseFont font;

    @Inject
    private Texts texts;

    byte[] of(ApplicationView view, String address) {
        var version = view.version();
        var mark = text("print.mark", version.getNumber(), PrintCode.shortOf(version.getHash()));
        var rows = version.getAttachments().stream()
                .map(a -> List.of(a.getMaterial() + (a.isBlind() ? " *" : ""), a.getName(), a.getSha256()))
                .toList();
        return new PrintedPaper(font, text("receipt.title"), mark, 0)
                .middle(text("receipt.title"), 22)
                .facts(List.of(
                        List.of(text("print.number"), view.application().getNumber()),
                        List.of(text("view.name"), version.getHeading().getName()),
                        List.of(text("receipt.call"), view.call().getTitleZh()),
                        List.of(text("track.version"), text("view.version", version.getNumber())),
                        List.of(text("receipt.at"), Times.exact(version.getSubmittedAt())),
                        List.of(text("receipt.by"), version.getSubmittedBy()),
                        List.of(text("track.hash"), version.getHash())))
                .heading(text("print.papers"))
                .rows(List.of(text("view.material"), text("view.papers"), "SHA-256"), rows, 2, 4, 5)
                .space(10)
                .qr(address + "&print=" + version.getHash())
                .text(text("receipt.note"))
                .finish();
    }

    private String text(String key, Object... arguments) {
        return texts.of(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
