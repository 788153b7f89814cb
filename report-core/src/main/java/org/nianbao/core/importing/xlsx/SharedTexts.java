package org.nianbao.core.importing.xlsx;

import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.nianbao.core.importing.source.Blanks;

/** Reads the texts that the cells of a workbook share; what tells how to pronounce them is left out. */
final class SharedTexts implements XlsxXml.Handler {

    private final List<String> texts;
    private final StringBuilder text = new StringBuilder();
    private boolean words;
    private boolean raised;
    private int pronounced;

    SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    @Override
    public void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "t" -> words = pronounced == 0;
            case "rPh" -> pronounced++;
            case "r" -> raised = false;
            case "vertAlign" -> raised = XlsxXml.attribute(xml, "val").equals("superscript");
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "t" -> words = false;
            case "rPh" -> pronounced--;
            case "si" -> {
                texts.add(text.toString());
                text.setLength(0);
                raised = false;
            }
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        if (words) {
            text.append(raised ? Blanks.raised(characters) : characters);
        }
    }
}
