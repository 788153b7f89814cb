package org.nianbao.core.importing.html;

import java.util.regex.Pattern;

/** The strip of a portal page that says where its content comes from. */
final class PageStrip {

    private static final Pattern METADATA = Pattern.compile(
            "^[\\[【]?\\s*(?:索\\s*引\\s*号|信息索引|主题分类|组配分类|体裁分类|发布日期|发布时间|发布机构|发文机关|发文机构|发文日期|成文日期|生成日期|公开日期|公开方式|有效性|信息来源|信息名称|文\\s*号|关\\s*键\\s*词|来源|浏览次数|发布单位)\\s*[\\]】]?\\s*[：:]?");

    private PageStrip() {}

    static boolean isMetadata(String text) {
        return text.length() <= 100 && METADATA.matcher(text).find();
    }
}
