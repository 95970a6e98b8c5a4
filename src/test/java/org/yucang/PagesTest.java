package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Pages carry no words of their own: what a person reads comes from the bundles, in the person's language. */
class PagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|(?<![.\\p{L}])\\p{L}{2,}");
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "alt",
            "placeholder",
            "label",
            "header",
            "headerText",
            "footerText",
            "legend",
            "summary",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "aria-label");
    private static final Set<String> SAYING_THEIR_VALUE =
            Set.of("outputText", "outputFormat", "outputLabel", "commandButton", "commandLink", "button", "link");

    @Test
    void no_page_has_a_word_of_its_own() throws Exception {
        var words = new ArrayList<String>();
        for (var page : Tree.files(Tree.PAGES, ".xhtml")) {
            collect(page, parse(page), words);
        }
        assertThat(words).isEmpty();
    }

    private static Element parse(Path page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(page.toFile()).getDocumentElement();
    }

    private static void collect(Path page, Element element, List<String> words) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            var name = attribute.getName();
            var says = SPOKEN.contains(name)
                    || name.equals("value") && SAYING_THEIR_VALUE.contains(element.getLocalName());
            if (says && hasWord(attribute.getValue())) {
                words.add(page + ": " + name + "=" + attribute.getValue());
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(page, inner, words);
            } else if (child instanceof Text text && hasWord(text.getData())) {
                words.add(page + ": " + text.getData().strip());
            }
        }
    }

    private static boolean hasWord(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }
}
