package org.nianbao.core.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Running text as reports have it, as long as wanted, always the same. */
final class ReportText {

    private static final String[] SENTENCES = {
        "2024年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，持续推进政府信息公开工作。",
        "全年通过门户网站主动公开政府信息1326条，其中政策文件27件、解读材料41篇。",
        "收到政府信息公开申请38件，同比增长12.5%，均在法定期限内答复。",
        "（三）政府信息管理。严格执行“先审查、后公开”，对拟公开信息逐件审查。",
        "联系电话：0431-80000000，地址：某市某区人民大街1号，邮编130000。",
        "存在的主要问题：一是公开内容不够深入；二是解读形式较为单一。"
    };

    private ReportText() {}

    /** Text of so many bytes in UTF-8, less than a sentence more. */
    static String of(int bytes) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        int length = 0;
        while (length < bytes) {
            String sentence = SENTENCES[random.nextInt(SENTENCES.length)] + (random.nextInt(4) == 0 ? "\n" : "");
            text.append(sentence);
            length += sentence.getBytes(StandardCharsets.UTF_8).length;
        }
        return text.toString();
    }
}
