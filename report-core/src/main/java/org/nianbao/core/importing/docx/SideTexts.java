package org.nianbao.core.importing.docx;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.Blanks;

/** The texts that stand beside the document: comments, footnotes, endnotes. */
final class SideTexts implements XmlPart.Handler {

    private final String element;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inside;
    private boolean words;

    SideTexts(String element) {
        this.element = element;
    }

    @Override
    public void start(XmlPart part, String name) {
        if (name.equals(element)) {
            String type = part.attribute("type", "");
            inside = !type.contains("eparator") && !type.equals("continuationNotice");
        }
        words = name.equals("t");
    }

    @Override
    public void end(String name) {
        words = false;
        if (name.equals(element)) {
            String all = Blanks.strip(text.toString());
            if (!all.isEmpty()) {
                texts.add(all);
            }
            text.setLength(0);
            inside = false;
        }
    }

    @Override
    public void text(String characters) {
        if (inside && words) {
            text.append(characters);
        }
    }

    List<String> all() {
        return texts;
    }
}
