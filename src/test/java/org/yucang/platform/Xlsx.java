package org.yucang.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a written workbook back as any spreadsheet would: cells, their kind, and merged ranges. */
public final class Xlsx {

    private final Map<String, Document> parts = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    public Xlsx(byte[] file) {
        try {
            var path = Files.write(Files.createTempFile("report", ".xlsx"), file);
            try (var zip = new ZipFile(path.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    if (entry.getName().endsWith(".xml")) {
                        parts.put(entry.getName(), parse(zip.getInputStream(entry)));
                    }
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        elements(parts.get("xl/sharedStrings.xml"), "si").forEach(text -> texts.add(text.getTextContent()));
    }

    private static Document parse(InputStream xml) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
    }

    public List<String> sheets() {
        return elements(parts.get("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    /** What a cell such as {@code B4} shows; empty where it holds nothing. */
    public String cell(int sheet, String address) {
        return find(sheet, address)
                .map(cell ->
                        isText(cell) ? text(cell) : elements(cell, "v").get(0).getTextContent())
                .orElse("");
    }

    /** Whether a cell holds a text, which no spreadsheet turns into a number. */
    public boolean isText(int sheet, String address) {
        return find(sheet, address).map(Xlsx::isText).orElse(false);
    }

    public List<String> merged(int sheet) {
        return elements(sheet(sheet), "mergeCell").stream()
                .map(cell -> cell.getAttribute("ref"))
                .toList();
    }

    private Optional<Element> find(int sheet, String address) {
        return elements(sheet(sheet), "c").stream()
                .filter(cell -> cell.getAttribute("r").equals(address))
                .filter(cell -> cell.getFirstChild() != null)
                .findFirst();
    }

    private Document sheet(int number) {
        return parts.get("xl/worksheets/sheet" + number + ".xml");
    }

    private static boolean isText(Element cell) {
        return !cell.getAttribute("t").isEmpty() && !cell.getAttribute("t").equals("n");
    }

    private String text(Element cell) {
        return cell.getAttribute("t").equals("s")
                ? texts.get(Integer.parseInt(cell.getTextContent()))
                : cell.getTextContent();
    }

    private static List<Element> elements(Node in, String name) {
        var nodes = in instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) in).getElementsByTagName(name);
        var found = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
