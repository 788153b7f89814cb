package org.nianbao.core.architecture.bad.layout;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The layout is for every kind of document. */
public record LayoutSeesPoi(XWPFDocument document) {}
