package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** T3-05: a request is answered within 20, at most 40 working days, so only those of the last weeks are carried forward. */
final class CarriedForwardIsFew implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T3-05",
                    Severity.WARNING,
                    false,
                    "结转下年度的件数不应超过上年结转与本年新收一半之和：申请应在20个工作日内答复，最多延长20个工作日。",
                    "《中华人民共和国政府信息公开条例》第三十三条")
            .computes("四、结转下年度≤二、上年结转＋一、本年新收÷2")
            .example("本年新收10件，上年没有结转，结转下年度填8件。", "核对台账：年底前已答复的计入办理结果，结转只填年底尚未答复的2件。")
            .since("2026.3")
            .explainedBy("年底集中收到申请，均在法定期限内，已与台账核对。", "申请正在补正或者征求第三方意见，期限依法中止或扣除。");

    private static final BigDecimal USUAL = new BigDecimal(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        RequestFigures requests = new RequestFigures(subject.cells());
        BigDecimal received = requests.of("newly-received");
        BigDecimal carriedIn = requests.of("carried-in");
        BigDecimal forward = requests.of("carried-forward");
        if (received == null || carriedIn == null || forward == null) {
            return;
        }
        BigDecimal most = carriedIn.add(received.multiply(HALF));
        if (forward.compareTo(most) > 0) {
            String message = "结转下年度" + forward.toPlainString() + "件，本年新收" + received.toPlainString() + "件、上年结转"
                    + carriedIn.toPlainString() + "件，结转得偏多。申请应在20个工作日内答复，最多延长20个工作日，请核对是否有超期未答复的申请。";
            findings.inCells(
                    subject.placeOfTable("requests"),
                    RULE,
                    // one or two that came in December are nothing unusual
                    forward.compareTo(USUAL) <= 0 ? Judgement.hint(message) : Judgement.warning(message),
                    List.of(RequestFigures.total("carried-forward"), RequestFigures.total("newly-received")));
        }
    }
}
