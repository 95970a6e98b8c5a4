package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.yucang.platform.Texts;

/** The texts of the pages, {@code #{msg['feature.key']}}, in the language of their reader. */
@Named("msg")
@RequestScoped
public class ReaderTexts extends AbstractMap<String, String> {

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return texts.of(language.getLocale(), String.valueOf(key));
    }

    /** A text with its arguments set in. */
    public String say(String key, Object... arguments) {
        return texts.of(language.getLocale(), key, arguments);
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.has(String.valueOf(key));
    }

    /** Nobody lists the texts: they are asked for one by one. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
