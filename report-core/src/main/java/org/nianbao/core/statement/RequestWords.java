package org.nianbao.core.statement;

import static org.nianbao.core.statement.Vocabulary.joined;

/** What is said of requests for information. */
final class RequestWords {

    private RequestWords() {}

    static void addTo(Vocabulary words) {
        String named = joined(
                "- 政府",
                "信息公开申请 信息公开的申请 信息公开申请件 信息公开申请事项 信息公开申请数量 信息公开件 信息公开申请书 信息依申请公开 信息依申请公开申请 信息依申请公开办理事项"
                        + " 信息依申请公开事项 信息申请 信息申请公开 信息公开申请表 信息公开依申请 信息公开依申请件 信息公开申请案件");
        String asked = joined(
                "依申请",
                "公开 公开申请 公开件 公开事项 公开政府信息 公开政府信息申请 公开信息 公开信息申请 件 公开申请件 公开申请事项 公开案件 公开办件 公开政府信息数量 公开政府信息事项 公开的政府信息 公开请求 公开的申请");
        words.family(
                Family.REQUESTS,
                named + " " + asked + " 公开申请 申请公开 申请政府信息公开 申请公开政府信息 申请信息公开 公开申请件 依申请 公开政府信息申请 公开政府信息的申请 公开信息申请");
        words.role(Role.LINK, "公开政府信息申请 公开政府信息的申请 公开信息申请 申请政府信息公开 申请公开政府信息 申请信息公开");
        words.role(Role.OF_DISCLOSURE, named + " " + asked + " 公开申请 申请公开 依申请");
        words.role(Role.LINK, named + " " + asked + " 公开申请 申请公开 申请 公开申请件 依申请 申请件 申请事项 申请数量");
        words.role(Role.WEAK_REQUEST, "申请 申请件 申请数量 申请事项");
        words.family(Family.OTHER, "申请书 申请表 申请材料 申请执行 申请强制执行 强制执行申请 申请救助 许可申请 申请办理 申请条件 申请流程 申请渠道 申请方式 申请入口 申请指南");
        words.nothing(Family.REQUESTS, "申请书 申请表 申请材料 申请渠道 申请方式 申请入口");
        comesIn(words);
        applicants(words);
        outcomes(words);
        refusals(words);
        nothing(words);
    }

    private static void comesIn(Vocabulary words) {
        words.topic(Family.REQUESTS, Topics.RECEIVED, "收到 新收 新收到 收悉 受理 接收 接收到 接到 收件 新增 接受 共收到 收到了 本年新收 新收申请 接收处理");
        words.topic(Family.REQUESTS, Topics.FROM_PERSONS, "自然人 公民个人 自然人申请 公民申请 个人申请 自然人提出");
        words.topic(Family.REQUESTS, Topics.FROM_ENTERPRISES, "商业企业 商业企业申请 企业 企业申请");
        words.topic(Family.REQUESTS, Topics.FROM_RESEARCH, "科研机构 科研机构申请");
        words.topic(Family.REQUESTS, Topics.FROM_WELFARE, "社会公益组织 社会公益组织申请");
        words.topic(Family.REQUESTS, Topics.FROM_LEGAL, "法律服务机构 法律服务机构申请");
        words.topic(
                Family.REQUESTS,
                Topics.FROM_ORGANISATIONS,
                joined("法人 法人组织", "和 或 或者 及 、 与").replace(" ", "其他组织 ").concat("其他组织")
                        + " 法人 法人申请 法人组织 单位申请 法人单位 法人及其他组织申请 法人或其他组织申请 法人和其他组织申请 法人或者其他组织申请");
    }

    private static void applicants(Vocabulary words) {
        words.family(
                Family.REQUESTS,
                "自然人申请 公民申请 个人申请 商业企业申请 企业申请 科研机构申请 社会公益组织申请 法律服务机构申请 法人申请 单位申请 法人及其他组织申请 法人或其他组织申请 法人和其他组织申请 法人或者其他组织申请");
    }

    private static void outcomes(Vocabulary words) {
        words.topic(
                Family.REQUESTS,
                Topics.HANDLED,
                "答复 办结 办理完毕 办理完成 回复 处理完毕 作出处理 已完成 办复 予以答复 作出答复 答复办结 办结答复 办理答复 办理并答复 已办结 已答复");
        words.topic(Family.REQUESTS, Topics.WORKED_ON, "办理 处理 实际处理 实际办理 共办理");
        words.topic(Family.REQUESTS, Topics.GRANTED, "予以公开 准予公开 同意公开 全部公开 全文公开 予以全部公开 决定公开 给予公开");
        words.topic(Family.REQUESTS, Topics.PARTIALLY_GRANTED, "部分公开 予以部分公开 同意部分公开 部分予以公开");
        words.topic(
                Family.REQUESTS,
                Topics.GRANTED_ALL_OR_IN_PART,
                "予以公开或部分公开 予以公开和部分公开 予以公开及部分公开 公开或部分公开 公开和部分公开 予以公开、部分公开共");
        words.topic(Family.REQUESTS, Topics.DENIED, "不予公开 不同意公开 不公开");
        words.topic(Family.REQUESTS, Topics.NOT_PROVIDED, "无法提供");
        words.topic(Family.REQUESTS, Topics.NOT_PROCESSED, "不予处理");
        words.nothing(Family.REQUESTS, "不予受理 信息不存在 主动公开 予以主动公开");
        words.topic(Family.REQUESTS, Topics.OTHER_HANDLING, "其他处理 作其他处理 其他处理情形 予以其他处理 其它处理");
    }

    private static void refusals(Vocabulary words) {
        words.topic(Family.REQUESTS, Topics.STATE_SECRET, "国家秘密 属于国家秘密 涉及国家秘密");
        words.topic(Family.REQUESTS, Topics.PROHIBITED, "其他法律行政法规禁止公开 法律行政法规禁止公开 其他法律、行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开");
        words.topic(Family.REQUESTS, Topics.THREE_SECURITIES, "三安全一稳定 危及“三安全一稳定” “三安全一稳定”");
        words.topic(Family.REQUESTS, Topics.THIRD_PARTY, "保护第三方合法权益 第三方合法权益");
        words.topic(Family.REQUESTS, Topics.INTERNAL, "三类内部事务信息 内部事务信息 内部事务性信息 属于三类内部事务信息");
        words.topic(Family.REQUESTS, Topics.PROCESS, "四类过程性信息 过程性信息 属于四类过程性信息");
        words.topic(Family.REQUESTS, Topics.ENFORCEMENT_FILE, "行政执法案卷 行政执法案卷信息 属于行政执法案卷");
        words.topic(Family.REQUESTS, Topics.INQUIRY, "行政查询事项 属于行政查询事项");
        words.topic(
                Family.REQUESTS,
                Topics.NOT_HELD,
                joined("- 本机关 本单位 本局 我局 我单位 本行政机关 我镇", "不掌握相关政府信息 不掌握相关信息 不掌握 不掌握该信息 不掌握该政府信息 不掌握政府信息"));
        words.topic(Family.REQUESTS, Topics.REQUIRES_CREATION, "没有现成信息需要另行制作 没有现成信息、需要另行制作 需要另行制作 需另行制作 没有现成信息");
        words.topic(Family.REQUESTS, Topics.STILL_UNCLEAR, "补正后申请内容仍不明确 补正后仍不明确 补正后内容仍不明确 经补正后仍不明确");
        String petition = joined("信访", "举报投诉 、举报、投诉 、举报投诉 投诉举报 、投诉、举报 举报、投诉 投诉、举报");
        words.topic(Family.REQUESTS, Topics.COMPLAINT, joined(petition, "类申请 类 - 类的申请 申请 类事项 类政府信息公开申请 类信息公开申请"));
        words.topic(Family.REQUESTS, Topics.REPEATED, "重复申请 属于重复申请 重复性申请 重复提出申请");
        words.topic(Family.REQUESTS, Topics.PUBLICATION, "要求提供公开出版物 提供公开出版物 公开出版物");
        words.topic(
                Family.REQUESTS,
                Topics.EXCESSIVE,
                joined("- 无正当理由 无理由 无正当理由的", "大量反复申请 大量、反复申请 反复申请 大量重复申请 反复大量申请") + " 无理由重复申请 无正当理由重复申请");
        words.topic(
                Family.REQUESTS,
                Topics.CONFIRMATION,
                "要求行政机关确认或重新出具已获取信息 行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 重新出具已获取信息 重新出具");
        words.topic(Family.REQUESTS, Topics.OVERDUE, "逾期不补正 逾期未补正 无正当理由逾期不补正 申请人无正当理由逾期不补正");
        words.topic(Family.REQUESTS, Topics.UNPAID, "逾期未缴费 逾期未缴纳费用 逾期未按收费通知要求缴纳费用 逾期未缴纳");
        String all = joined(petition, "类申请 类事项") + " 重复申请 大量反复申请 无正当理由大量反复申请 信访举报投诉类申请";
        words.role(Role.OF_DISCLOSURE, all);
        words.family(Family.REQUESTS, all + " 不予公开 部分公开 予以部分公开 不予处理");
    }

    private static void nothing(Vocabulary words) {
        words.role(Role.WITHDRAWN, "撤销 撤回 撤件 撤销申请 撤回申请 主动撤回 主动撤销 终止 终止办理 移送 转办 转送 转交");
        words.role(Role.ALL_WAYS, joined("等 各种 多种 各 等多种 等各种 等多个", "渠道 方式 途径 形式"));
        words.nothing(
                Family.REQUESTS,
                "网络 网上 网站 线上 线下 平台 在线 互联网 电子邮件 电子邮箱 邮箱 邮件 信函 邮寄 邮政 快递 当面 现场 窗口 传真 电话 渠道 来信 来函 信件 网络申请 网申"
                        + " 撤销 撤回 撤件 撤销申请 撤回申请 主动撤回 主动撤销 终止 终止办理 移送 转办 转送 协商 补正 告知补正 一次性告知 延期 延期答复 征求 征求意见 正在办理 正在办理中"
                        + " 尚在办理 尚在办理中 在办 办理中 未办结 涉及 关于 内容 类 其他 其它 其余 首次 复核 疑难 抽查 评查 答复书 告知书 日内 以内 超期 逾期 审查 会商 指导 督促 督办 催办 协办 交办"
                        + " 研判 合法性 法制审核 法律审核 存档 检查 整改 涉企 征地 拆迁 案卷 样本 例 典型 同一 重点 敏感 复杂 批量 电子 纸质 口头 转交 转至 代为 协助 配合 办理中的 归档 回访 满意 不满意 指导办理 沟通 工作日 个工作日 天内 小时");
    }
}
