package org.nianbao.core.architecture.bad.rendering;

import org.dhatim.fastexcel.Workbook;

/** A writer sees its own library only. */
public record PageWriterSeesWorkbooks(Workbook workbook) {}
