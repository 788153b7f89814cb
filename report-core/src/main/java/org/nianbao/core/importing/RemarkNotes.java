package org.nianbao.core.importing;

import java.util.List;

import org.nianbao.core.content.Residue;
import org.nianbao.core.importing.source.SourceRemark;

/** Says what a file holds beside the report and what became of it. */
final class RemarkNotes {

    private static final String PLACE = "document";

    private RemarkNotes() {}

    /** Adds a note for each remark; what should not be in a finished report is a residue too. */
    static void add(List<SourceRemark> remarks, Notes notes, List<Residue> residues) {
        for (SourceRemark remark : remarks) {
            notes.left(PLACE, remark.text(), sentence(remark));
            switch (remark.kind()) {
                case DELETED -> residues.add(new Residue("修订记录", remark.text()));
                case COMMENT -> residues.add(new Residue("批注", remark.text()));
                case HIDDEN -> residues.add(new Residue("隐藏文字", remark.text()));
                default -> {}
            }
        }
    }

    /** How many pictures the file has. */
    static int pictures(List<SourceRemark> remarks) {
        return (int) remarks.stream()
                .filter(remark -> remark.kind() == SourceRemark.Kind.PICTURE)
                .count();
    }

    private static String sentence(SourceRemark remark) {
        String text = remark.text().isEmpty() ? "。" : "：“" + remark.text() + "”。";
        return switch (remark.kind()) {
            case PICTURE -> "文件里有一张图片，没有读入" + text;
            case DELETED -> "修订记录里已删除的文字，没有读入" + text;
            case COMMENT -> "批注，没有读入" + text;
            case HIDDEN -> "隐藏的文字，没有读入" + text;
            case FOOTNOTE -> "脚注或尾注，没有读入" + text;
            case PAGE_MARGIN -> "页眉或页脚，没有读入" + text;
            case LINKED -> "文件链接了外部内容，没有打开" + text;
            case SURROUNDINGS -> "报告之外的页面内容，没有读入" + text;
            case FORMULA -> remark.text() + "。";
            case METADATA -> "网页的信息栏，没有读入" + text;
        };
    }
}
