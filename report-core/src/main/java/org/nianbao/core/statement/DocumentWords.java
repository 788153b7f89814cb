package org.nianbao.core.statement;

import java.util.List;

import static org.nianbao.core.statement.Vocabulary.joined;

/** What is said of documents, decisions and fees, and of what no table holds. */
final class DocumentWords {

    private DocumentWords() {}

    static void addTo(Vocabulary words) {
        documents(words);
        decisions(words);
        words.family(Family.FEES, "信息处理费 行政事业性收费 政府信息公开信息处理费");
        others(words);
    }

    private static void documents(Vocabulary words) {
        String named = joined("- 行政", "规范性文件");
        words.family(Family.NORMATIVE_DOCUMENTS, named);
        words.family(Family.OTHER, "部门规范性文件 部门行政规范性文件 党内规范性文件 规章制度 部门规章");
        words.family(Family.RULES, "规章 政府规章 地方政府规章 市政府规章 省政府规章");
        words.role(Role.LINK, named + " 规章 政府规章 文件 本年 本级 各类 现行");
        String made = "制发 制定 制订 印发 出台 新制发 新制定 制定出台 制定印发 制定发布 制发印发 新出台 制定并发布 制定并印发 新制作 新印发 共制发 制定和印发";
        words.topic(Family.NORMATIVE_DOCUMENTS, Topics.NORMATIVE_ISSUED, made);
        words.topic(
                Family.NORMATIVE_DOCUMENTS,
                Topics.NORMATIVE_REPEALED,
                "废止 宣布废止 宣布失效 清理废止 废止失效 决定废止 废止文件 清理废止文件 废止和宣布失效");
        words.topic(Family.NORMATIVE_DOCUMENTS, Topics.NORMATIVE_IN_FORCE, "现行有效 继续有效 现有有效 现行有效文件 现行有效的 保留 保留有效 继续保留");
        words.topic(Family.RULES, Topics.RULES_ISSUED, made + " 颁布");
        for (Family family : List.of(Family.NORMATIVE_DOCUMENTS, Family.RULES)) {
            words.nothing(
                    family,
                    "公开 主动公开 公布 发布 清理 修订 修改 审查 备案 报备 解读 起草 代拟 提请 名义 审核 合法性审核 合法性审查 评估 征求意见 转发 报送 集中公开 录入 归集 上传 梳理 汇编 会签"
                            + " 联合 涉及 更新 拟定 草拟 报备案 政策解读 起草制定 拟修改 拟废止 重新公布 重新发布 计划 培训");
        }
        words.nothing(Family.RULES, "废止 修订 有效 现行有效 保留");
    }

    private static void decisions(Vocabulary words) {
        String ends = "- 决定 处理决定 事项 案件 措施 办件 行为 执行 决定书 服务事项 信息 及服务事项";
        decision(words, Family.LICENCES, Topics.LICENCES, joined("行政许可 行政审批 审批", ends));
        decision(words, Family.PENALTIES, Topics.PENALTIES, joined("行政处罚", ends));
        decision(words, Family.COMPULSION, Topics.COMPULSION, joined("行政强制", ends));
        for (Family family : List.of(Family.LICENCES, Family.PENALTIES, Family.COMPULSION)) {
            words.nothing(
                    family,
                    "公示 公开 主动公开 信息 案例 清单 案卷 权力 评查 归集 推送 报送 上传 发布 项目 委托 下放 承接 取消 行政许可信息 行政处罚信息 行政强制信息 事项清单 听证 复议 典型 梳理 编制 目录 抽查");
        }
    }

    private static void decision(Vocabulary words, Family family, Topic topic, String spoken) {
        words.family(family, spoken);
        words.topic(family, topic, spoken);
    }

    private static void others(Vocabulary words) {
        words.family(
                Family.OTHER,
                "建议 提案 议案 人大代表建议 政协提案 人大建议 代表建议 热线 工单 12345 留言 网民留言 来信 来电 来访 来函 咨询 信访 信访件 信访事项 主动公开 主动公开政府信息 解读 政策解读 稿件 信箱"
                        + " 举报 投诉 举报投诉 投诉举报 案件 事项清单 政务服务 办件 证明 诉求 意见 意见建议 回应 关切 社会关切 发布会 新闻发布会 访谈 视频 图解 微信 微博 抖音 公众号 微信公众号 简报 公文"
                        + " 通知 培训 会议 检查 督查 活动 宣传 问卷 征集 意见征集 办事 服务事项 办理事项 电子证照 档案 公报 项目 资金 预算 决算 任免 招聘 采购 招标 动态 工作动态 公告 公示 信件 网民 调解"
                        + " 仲裁 救助 低保 纠纷 舆情 线索 隐患 矛盾 补贴 惠民 证照 许可证 执照 受理点 公开栏 意见箱 问题 错误 制度 实事 合同 发布信息 发布各类信息 公开信息 公开各类信息 公开政府信息 政府信息公开指南"
                        + " 政府信息主动公开 信用信息 双公示 不动产 执法检查 执法 强制执行 依法行政 重大行政决策 政策文件 其他文件 市政府文件 县政府文件 政府文件 文件解读 群众来电 群众来信 县长热线 市长热线"
                        + " 县长信箱 市长信箱 领导信箱 书记信箱 民意 访问量 浏览量 点击量 粉丝 阅读量 政务新媒体");
    }
}
