package org.nianbao.core.validation;

import java.util.List;

/**
 * A demand on annual reports that no rule judges on a report, and why.
 *
 * @param id its id, numbered with the rules
 * @param kind why no rule judges it
 * @param sentence what is demanded
 * @param reason how it is looked after, or why not yet
 */
public record NotJudged(String id, Kind kind, String sentence, String reason) {

    /** Why a demand is not judged. */
    public enum Kind {
        BY_PROCESS("由流程保证"),
        NOT_YET("尚未实现");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    private static final String NO_CONSOLIDATION = "本版本没有汇总功能；汇总报告请按汇总机关自己的底稿核对。";

    /** All of them, by number. */
    public static List<NotJudged> all() {
        return List.of(
                notYet("T2-04", "行政规范性文件的件数与司法行政部门的登记一致。", "系统里没有司法行政部门的登记册，只能由填报人对照；表格的填写说明提醒这一点。"),
                byProcess(
                        "CY-06",
                        "跨年核对以上年已公布的报告为准，上年更正以后重新核对。",
                        "上年数字取自上年已公布的版本（没有的取存入的参考数据）；本年草稿每次检查都重新取一遍，上年换了版本，结果随之改变。"),
                byProcess("CY-07", "机关合并、分立的，与前身机关的数字核对。", "机关的来历记在机关档案里：合并的，CY-01、CY-02 等与各前身之和比；分立的，写明无从拆分，不作比较。"),
                notYet("AG-01", "汇总报告每格等于本级机关、各部门、下级政府之和，或者写明调整。", NO_CONSOLIDATION),
                notYet("AG-02", "名册上的机关全部报送后才汇总。", NO_CONSOLIDATION + "名册中谁还没有报送，年度任务页已经列出。"),
                notYet("AG-03", "下级的数字不大于汇总的同一格。", NO_CONSOLIDATION),
                notYet("AG-04", "联合制发的行政规范性文件只由牵头机关统计一次。", NO_CONSOLIDATION + "系统不掌握文件目录，无法辨认联合制发。"),
                notYet("AG-05", "同一复议、诉讼案件不由两个被申请人重复统计。", NO_CONSOLIDATION + "系统不掌握案件，无法辨认重复。"),
                notYet("AG-06", "垂直管理部门不计入地方政府的汇总。", NO_CONSOLIDATION),
                notYet("AG-07", "汇总的上年结转等于汇总的上年“结转下年度”。", NO_CONSOLIDATION + "汇总机关自己的报告仍按 CY-01 核对。"),
                notYet("AG-08", "汇总稿另作一次保密审查。", NO_CONSOLIDATION + "每份报告本身都要经过保密审查。"),
                byProcess(
                        "PUB-01",
                        "按期报送、公布：部门1月31日前，政府3月31日前，当地有更早期限的从其规定。",
                        "期限写在年度任务里，按机关设定，遇周末的写明最后一个工作日；待办列表显示剩余天数，到期前提醒，逾期标明。"),
                byProcess("PUB-02", "没有通过保密审查和审批的版本不得发布；内容一改，审查作废。", "发布时核对每一道决定是否正是这一版、这一摘要；不符的一律拒绝。"),
                notYet("PUB-03", "发布在“政府信息公开—政府信息公开年报”栏目，历年报告可以查到。", "发布员登记门户网址和时间后才算发布，但系统不上门户查看放在哪个栏目、往年报告在不在。"),
                byProcess("PUB-04", "网页与各种文件的数字一致。", "各种文件都从同一份内容生成，不经人手抄录。"),
                notYet("PUB-05", "页面链接有效，附件能打开，没有外来脚本。", "系统不连接互联网，不检查门户上的页面；生成的页面不带脚本和外部链接。"),
                byProcess("PUB-06", "被退回的报告按期改正。", "退回的报告回到待办，期限照旧提醒；流程记录写明谁在何时退回、何时改回。"));
    }

    private static NotJudged byProcess(String id, String sentence, String reason) {
        return new NotJudged(id, Kind.BY_PROCESS, sentence, reason);
    }

    private static NotJudged notYet(String id, String sentence, String reason) {
        return new NotJudged(id, Kind.NOT_YET, sentence, reason);
    }
}
