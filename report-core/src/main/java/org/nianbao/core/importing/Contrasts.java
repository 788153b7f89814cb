package org.nianbao.core.importing;

import java.util.List;

/** Words that tell labels apart which are otherwise alike: 本年 and 上年, 制发 and 废止. Where they differ nothing is guessed. */
final class Contrasts {

    private static final List<String> WORDS = List.of(
            "上年", "上一年", "去年", "下年", "新收", "结转", "不予", "予以", "部分", "维持", "纠正", "尚未", "未经", "废止", "有效", "新制作", "新公开",
            "总数", "新增", "增/减", "增减", "许可", "处罚", "强制", "收费", "采购", "其他", "国家秘密", "企业", "科研", "公益", "法律", "自然人", "重复",
            "反复", "复议后", "直接", "累计", "同比", "占比", "率", "平均");

    private Contrasts() {}

    /** Whether one of the two has such a word that the other has not. */
    static boolean differ(String label, String wording) {
        for (String word : WORDS) {
            if (label.contains(word) != wording.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
