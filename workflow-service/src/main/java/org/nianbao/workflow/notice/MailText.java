package org.nianbao.workflow.notice;

/** What stands in a mail: how many notices there are and where to read them. No name of a report, nothing of its content. */
record MailText(String subject, String body) {

    static MailText of(MailQueue.Batch batch, String address) {
        String count = "您有 " + batch.notices() + " 条新通知" + (batch.work() > 0 ? "（其中 " + batch.work() + " 条待办）" : "");
        String where = address.isBlank() ? "。" : "：\n" + address.strip() + "\n";
        return new MailText("年报通：" + count, count + "，请登录年报通查看" + where + "\n本邮件由系统自动发送，请勿回复；邮件不含报告内容。请勿在邮件中发送涉密信息。\n");
    }
}
