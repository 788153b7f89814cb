package org.nianbao.core.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;

/** What a town writes in a report in which no rule finds anything: every number that has a cell is that cell's. */
final class GoodTexts {

    private GoodTexts() {}

    /** The paragraphs of a part; a number whose cell holds none is not spoken of. */
    static List<Block> of(Part part, int year, Cells cells) {
        List<String> paragraphs = switch (part) {
            case PREAMBLE -> preamble(year);
            case OVERVIEW -> overview(year, cells);
            case PROBLEMS ->
                List.of(
                        "存在的问题：一是惠民补贴发放情况公开得不够细，村民来电询问较多；二是个别答复引用条款不准确，被复议机关纠正后才重新答复。",
                        "改进措施：按项目逐户公开补贴标准和金额，每季度更新；答复书由法制审核员逐件审核后再发出，被纠正的答复在镇务会上逐件分析原因。");
            case OTHER_MATTERS -> List.of(year + "年，本机关未收取政府信息公开信息处理费，没有其他需要报告的事项。");
            case SIGNATURE -> List.of();
        };
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(Block.paragraph(part.id() + "-" + (blocks.size() + 1), paragraph));
        }
        return blocks;
    }

    private static List<String> preamble(int year) {
        String format = year < 2021
                ? "《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）"
                : "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
        return List.of(
                "本报告根据《中华人民共和国政府信息公开条例》和" + format + "编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
                        + "政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。",
                "本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止，电子版可在县人民政府网站下载。"
                        + "如有疑问，请与合心镇党政办公室联系，地址：合心镇人民路1号，邮编：130000，电话：0431-00000000。");
    }

    private static List<String> overview(int year, Cells cells) {
        return List.of(
                "（一）主动公开。" + year + "年，合心镇主动公开政府信息312条，其中财政预决算、惠民补贴、安全生产等重点领域信息96条。",
                "（二）依申请公开。" + requests(cells) + disputes(cells),
                "（三）政府信息管理。落实信息发布审核和保密审查制度，拟公开的信息逐条审核，对过期的信息及时清理归档。",
                "（四）政府信息公开平台建设。用好县人民政府网站合心镇专栏，维护政务新媒体2个，在便民服务中心设立政府信息查阅点1处。",
                "（五）监督保障。由1名副镇长分管，组织业务培训2次。在县政府办公室组织的政务公开工作考核中评为良好；" + "开展社会评议，群众总体满意；全年没有发生责任追究的情形。");
    }

    private static String requests(Cells cells) {
        BigDecimal received = cells.figure(CellId.parse("requests/newly-received/total"));
        String sentence = received == null
                ? "依法办理政府信息公开申请"
                : received.signum() == 0 ? "全年未收到政府信息公开申请" : "全年新收政府信息公开申请" + received.toPlainString() + "件";
        return sentence
                + count("，上年结转", cells.figure(CellId.parse("requests/carried-in/total")))
                + count("，办结", cells.figure(CellId.parse("requests/total-handled/total")))
                + count("，结转下年度继续办理", cells.figure(CellId.parse("requests/carried-forward/total")))
                + "。";
    }

    private static String disputes(Cells cells) {
        BigDecimal reviews = cells.figure(CellId.parse("disputes/reconsideration/total"));
        return reviews == null || reviews.signum() == 0 ? "" : "因政府信息公开被申请行政复议" + reviews.toPlainString() + "件。";
    }

    private static String count(String what, @Nullable BigDecimal figure) {
        return figure == null || figure.signum() <= 0 ? "" : what + figure.toPlainString() + "件";
    }
}
