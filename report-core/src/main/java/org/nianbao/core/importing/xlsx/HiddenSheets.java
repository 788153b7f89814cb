package org.nianbao.core.importing.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.nianbao.core.importing.source.Unreadable;

/** The names of the sheets that a workbook does not show. */
final class HiddenSheets {

    private final Set<String> names = new HashSet<>();

    private HiddenSheets() {}

    static HiddenSheets of(InputStream workbook) throws IOException {
        HiddenSheets hidden = new HiddenSheets();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (workbook) {
            XMLStreamReader xml = factory.createXMLStreamReader(workbook);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    String state = xml.getAttributeValue(null, "state");
                    String name = xml.getAttributeValue(null, "name");
                    if (state != null && !state.equals("visible") && name != null) {
                        hidden.names.add(name);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw Unreadable.damaged();
        }
        return hidden;
    }

    boolean holds(String name) {
        return names.contains(name);
    }
}
