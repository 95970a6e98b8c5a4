package org.yucang.platform;

import com.lowagie.text.pdf.BaseFont;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yucang.RuleViolation;

/**
 * The font in which papers are printed: the one that {@code YUCANG_FONT} names, else one on the class path, else a Chinese
 * font of the system. Without one nothing is printed, since a paper full of boxes would be worse than none.
 */
@Named
@ApplicationScoped
public class ChineseFont {

    static final String SETTING = "yucang.font";
    private static final String ON_CLASS_PATH = "/fonts/chinese.ttf";

    /** Fonts of common packages; a collection's simplified Chinese face is named by its number. */
    private static final List<String> OF_SYSTEM = List.of(
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc,0",
            "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc,0",
            "/System/Library/Fonts/STHeiti Light.ttc,1",
            "C:/Windows/Fonts/simsun.ttc,0");

    /** Where the font is, or nothing if this machine has none. */
    public Optional<String> place() {
        return Setting.of(SETTING)
                .filter(ChineseFont::isReadable)
                .or(() -> Optional.of(ON_CLASS_PATH).filter(path -> getClass().getResource(path) != null))
                .or(ChineseFont::ofSystem);
    }

    public boolean isPresent() {
        return place().isPresent();
    }

    static Optional<String> ofSystem() {
        return OF_SYSTEM.stream().filter(ChineseFont::isReadable).findFirst();
    }

    /** The font itself, to be embedded. */
    BaseFont load() {
        return load(place().orElseThrow(() -> new RuleViolation("print.noFont")));
    }

    static BaseFont load(String place) {
        try {
            return BaseFont.createFont(place, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException | RuntimeException unreadable) {
            throw new RuleViolation("print.badFont", file(place));
        }
    }

    private static boolean isReadable(String place) {
        return Files.isReadable(Path.of(file(place)));
    }

    private static String file(String place) {
        return place.replaceFirst(",\\d+$", "");
    }
}
