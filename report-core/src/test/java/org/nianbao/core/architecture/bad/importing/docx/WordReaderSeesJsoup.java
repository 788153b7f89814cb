package org.nianbao.core.architecture.bad.importing.docx;

import org.jsoup.nodes.Document;
import org.nianbao.core.architecture.bad.command.BadCommand;

/** A reader sees its own library only, and no command. */
public record WordReaderSeesJsoup(Document document, BadCommand command) {}
