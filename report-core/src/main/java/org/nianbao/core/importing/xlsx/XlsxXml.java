package org.nianbao.core.importing.xlsx;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.nianbao.core.importing.source.Unreadable;

/** One part of a workbook, read from front to back. No document type, no entities, bounded depth. */
final class XlsxXml {

    private static final int DEEPEST = 60;
    private static final XMLInputFactory FACTORY = factory();

    /** Takes what is read, element by element. */
    interface Handler {
        void start(XMLStreamReader xml);

        void end(String name);

        default void text(String text) {}
    }

    private XlsxXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static void read(byte[] part, Handler handler) {
        try {
            XMLStreamReader xml;
            synchronized (FACTORY) {
                xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            }
            run(xml, handler);
            xml.close();
        } catch (XMLStreamException e) {
            throw Unreadable.damaged();
        }
    }

    private static void run(XMLStreamReader xml, Handler handler) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw Unreadable.tooDeep();
                    }
                    handler.start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    handler.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable("forbidden-xml", "文件里含有外部实体等不安全的内容，没有读入。请把内容复制到新的文件再试。");
                default -> {}
            }
        }
    }

    /** The attribute of this local name; empty when there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** A number of the file; what is none is damage. */
    static int number(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 8 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Unreadable.damaged();
        }
        return Integer.parseInt(digits);
    }
}
