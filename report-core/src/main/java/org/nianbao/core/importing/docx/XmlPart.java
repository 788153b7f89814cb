package org.nianbao.core.importing.docx;

import java.io.InputStream;
import java.util.Objects;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Unreadable;

/** One XML part of a document, read from front to back. No document type, no entities, bounded depth. */
final class XmlPart {

    private static final int DEEPEST = 300;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private @Nullable String namespace;
    private boolean word;
    private int depth;

    private XmlPart(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Takes what is read, element by element. Elements of WordprocessingML come with their name, all others with a minus
     * sign before it.
     */
    interface Handler {
        void start(XmlPart part, String name);

        void end(String name);

        default void text(String text) {}
    }

    static void read(InputStream bytes, Handler handler) {
        try {
            XMLStreamReader xml;
            synchronized (FACTORY) {
                xml = FACTORY.createXMLStreamReader(bytes);
            }
            new XmlPart(xml).run(handler);
            xml.close();
        } catch (XMLStreamException e) {
            throw Unreadable.damaged();
        }
    }

    private void run(Handler handler) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw Unreadable.tooDeep();
                    }
                    handler.start(this, name());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(name());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    handler.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable("forbidden-xml", "文件里含有外部实体等不安全的内容，没有读入。请把正文复制到新的 Word 文档再试。");
                default -> {}
            }
        }
    }

    private String name() {
        String current = xml.getNamespaceURI();
        if (!Objects.equals(current, namespace)) {
            namespace = current;
            word = current != null && current.contains("/wordprocessingml/");
        }
        return word ? xml.getLocalName() : "-" + xml.getLocalName();
    }

    /** The attribute of this local name; null when there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute of this local name; a word for none. */
    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A number attribute; a number for none and for what is no number. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null || value.isEmpty() || value.length() > 7) {
            return otherwise;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= '0' && c <= '9') && !(i == 0 && c == '-' && value.length() > 1)) {
                return otherwise;
            }
        }
        return Integer.parseInt(value);
    }

    /** Whether an on/off property is on: it is when its element is there and does not say otherwise. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
