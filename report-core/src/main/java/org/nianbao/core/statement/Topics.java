package org.nianbao.core.statement;

import java.util.List;

import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;

/** What sentences of these reports count, in the ids of both editions. */
final class Topics {

    static final Topic RECEIVED = Topic.of("XT-01", "一、本年新收·总计", "requests/newly-received/total");
    static final Topic CARRIED_IN = Topic.of("XT-02", "二、上年结转·总计", "requests/carried-in/total");
    static final Topic RECEIVED_AND_CARRIED = RECEIVED.and(CARRIED_IN, "一、本年新收与二、上年结转的总计之和");
    static final Topic HANDLED = Topic.of("XT-03", "三（七）总计·总计", "requests/total-handled/total");
    /** 办理: what was worked on, be it finished or not. */
    static final Topic WORKED_ON = HANDLED.called("三、本年度办理结果（七）总计·总计");

    /** 收到和处理, 受理并办结: what came in or what was done with it, the words do not say which. */
    static final Topic RECEIVED_AND_HANDLED = HANDLED.called("三、本年度办理结果（七）总计·总计或者一、本年新收·总计");

    static final Topic CARRIED_FORWARD = Topic.of("XT-04", "四、结转下年度·总计", "requests/carried-forward/total");

    static final Topic GRANTED = row("（一）予以公开", "granted");
    static final Topic PARTIALLY_GRANTED = row("（二）部分公开", "partially-granted");
    static final Topic GRANTED_ALL_OR_IN_PART = GRANTED.and(PARTIALLY_GRANTED, "三（一）予以公开与（二）部分公开之和·总计");
    static final Topic OTHER_HANDLING = row("（六）其他处理各项之和", "supplement-overdue", "fee-unpaid", "other");
    static final Topic UNDIVIDED_OTHER_HANDLING = row("（六）其他处理", "other-handling");
    static final Topic DENIED = row(
            "（三）不予公开各项之和",
            "state-secret",
            "prohibited-by-law",
            "three-securities",
            "third-party-rights",
            "internal-affairs",
            "process-information",
            "enforcement-file",
            "administrative-inquiry");
    static final Topic NOT_PROVIDED = row("（四）无法提供各项之和", "not-held", "requires-creation", "still-unclear");
    static final Topic NOT_PROCESSED =
            row("（五）不予处理各项之和", "complaint", "repeated", "publication", "excessive", "confirmation");
    static final Topic STATE_SECRET = row("（三）1.属于国家秘密", "state-secret");
    static final Topic PROHIBITED = row("（三）2.其他法律行政法规禁止公开", "prohibited-by-law");
    static final Topic THREE_SECURITIES = row("（三）3.危及“三安全一稳定”", "three-securities");
    static final Topic THIRD_PARTY = row("（三）4.保护第三方合法权益", "third-party-rights");
    static final Topic INTERNAL = row("（三）5.属于三类内部事务信息", "internal-affairs");
    static final Topic PROCESS = row("（三）6.属于四类过程性信息", "process-information");
    static final Topic ENFORCEMENT_FILE = row("（三）7.属于行政执法案卷", "enforcement-file");
    static final Topic INQUIRY = row("（三）8.属于行政查询事项", "administrative-inquiry");
    static final Topic NOT_HELD = row("（四）1.本机关不掌握相关政府信息", "not-held");
    static final Topic REQUIRES_CREATION = row("（四）2.没有现成信息需要另行制作", "requires-creation");
    static final Topic STILL_UNCLEAR = row("（四）3.补正后申请内容仍不明确", "still-unclear");
    static final Topic COMPLAINT = row("（五）1.信访举报投诉类申请", "complaint");
    static final Topic REPEATED = row("（五）2.重复申请", "repeated");
    static final Topic PUBLICATION = row("（五）3.要求提供公开出版物", "publication");
    static final Topic EXCESSIVE = row("（五）4.无正当理由大量反复申请", "excessive");
    static final Topic CONFIRMATION = row("（五）5.要求行政机关确认或重新出具已获取信息", "confirmation");
    static final Topic OVERDUE = row("（六）1.逾期不补正", "supplement-overdue");
    static final Topic UNPAID = row("（六）2.逾期未缴费", "fee-unpaid");

    static final Topic FROM_PERSONS = Topic.of("XT-01", "一、本年新收·自然人", "requests/newly-received/natural-person");
    static final Topic FROM_ENTERPRISES = Topic.of("XT-01", "一、本年新收·商业企业", "requests/newly-received/enterprise");
    static final Topic FROM_RESEARCH = Topic.of("XT-01", "一、本年新收·科研机构", "requests/newly-received/research");
    static final Topic FROM_WELFARE = Topic.of("XT-01", "一、本年新收·社会公益组织", "requests/newly-received/public-welfare");
    static final Topic FROM_LEGAL = Topic.of("XT-01", "一、本年新收·法律服务机构", "requests/newly-received/legal-service");
    static final Topic FROM_ORGANISATIONS = Topic.of(
            "XT-01",
            "一、本年新收·法人或其他组织各类之和",
            "requests/newly-received/enterprise",
            "requests/newly-received/research",
            "requests/newly-received/public-welfare",
            "requests/newly-received/legal-service",
            "requests/newly-received/other-organization");

    static final Topic RECONSIDERATIONS = dispute("行政复议·总计", "reconsideration/total");
    static final Topic SUITS = dispute("行政诉讼两类的总计之和", "direct-suit/total", "suit-after-reconsideration/total");
    static final Topic DIRECT_SUITS = dispute("未经复议直接起诉·总计", "direct-suit/total");
    static final Topic LATER_SUITS = dispute("复议后起诉·总计", "suit-after-reconsideration/total");
    static final Topic DISPUTES =
            dispute("行政复议与行政诉讼的总计之和", "reconsideration/total", "direct-suit/total", "suit-after-reconsideration/total");

    static final Topic RULES_ISSUED = documents("规章·本年制发件数", "rules/issued");
    static final Topic RULES_MADE = documents("规章·本年新制作数量", "rules/made");
    static final Topic NORMATIVE_ISSUED = documents("行政规范性文件·本年制发件数", "normative-documents/issued");
    static final Topic NORMATIVE_REPEALED = documents("行政规范性文件·本年废止件数", "normative-documents/repealed");
    static final Topic NORMATIVE_IN_FORCE = documents("行政规范性文件·现行有效件数", "normative-documents/in-force");
    static final Topic NORMATIVE_MADE = documents("规范性文件·本年新制作数量", "normative-documents/made");

    static final Topic LICENCES = Topic.of("XT-07", "行政许可·处理决定数量", "licensing/licences/decisions");
    static final Topic PENALTIES = Topic.of("XT-07", "行政处罚·处理决定数量", "enforcement/penalties/decisions");
    static final Topic COMPULSION = Topic.of("XT-07", "行政强制·处理决定数量", "enforcement/compulsion/decisions");

    static final List<Topic> OUTCOMES_OF_RECONSIDERATION = outcomes("行政复议", "reconsideration");
    static final List<Topic> OUTCOMES_OF_SUITS = List.of(
            outcome("行政诉讼", "结果维持", "upheld"),
            outcome("行政诉讼", "结果纠正", "corrected"),
            outcome("行政诉讼", "其他结果", "other"),
            outcome("行政诉讼", "尚未审结", "pending"));

    private Topics() {}

    /** The applicants of a topic among those whose requests were handled; empty when it is of no kind of applicant. */
    static List<Topic> sameApplicants(Topic topic) {
        CellId first = topic.cells().get(0);
        if (!first.row().equals("newly-received") || first.column().equals("total")) {
            return List.of();
        }
        List<CellId> handled = topic.cells().stream()
                .map(cell -> new CellId(cell.table(), "total-handled", cell.column()))
                .toList();
        return List.of(new Topic("XT-03", topic.words().replace("一、本年新收", "三（七）总计"), handled));
    }

    /** The same quantity where the report's edition has other cells for it. */
    static Topic inEdition(Topic topic, Cells report) {
        if (topic.valueIn(report) != null) {
            return topic;
        }
        Topic other = topic.equals(NORMATIVE_ISSUED)
                ? NORMATIVE_MADE
                : topic.equals(RULES_ISSUED)
                        ? RULES_MADE
                        : topic.equals(OTHER_HANDLING) ? UNDIVIDED_OTHER_HANDLING : topic;
        return other.valueIn(report) == null ? topic : other;
    }

    private static Topic row(String words, String... rows) {
        return new Topic(
                "XT-03",
                "三" + words + "·总计",
                List.of(rows).stream()
                        .map(row -> new CellId("requests", row, "total"))
                        .toList());
    }

    private static Topic dispute(String words, String... cells) {
        return Topic.of("XT-06", words, prefixed("disputes/", cells));
    }

    private static Topic documents(String words, String... cells) {
        return Topic.of("XT-05", words, prefixed("documents/", cells));
    }

    private static List<Topic> outcomes(String words, String row) {
        return List.of(
                dispute(words + "·结果维持", row + "/upheld"),
                dispute(words + "·结果纠正", row + "/corrected"),
                dispute(words + "·其他结果", row + "/other"),
                dispute(words + "·尚未审结", row + "/pending"));
    }

    private static Topic outcome(String words, String result, String column) {
        return dispute(words + "两类的" + result + "之和", "direct-suit/" + column, "suit-after-reconsideration/" + column);
    }

    private static String[] prefixed(String prefix, String... cells) {
        return List.of(cells).stream().map(cell -> prefix + cell).toArray(String[]::new);
    }
}
