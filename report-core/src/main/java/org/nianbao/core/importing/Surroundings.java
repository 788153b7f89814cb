package org.nianbao.core.importing;

import java.util.regex.Pattern;

/** Lines that a portal or an office prints around a report. */
final class Surroundings {

    private static final int LONGEST = 80;
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:索引号|信息索引|主题分类|组配分类|体裁分类|服务对象|发布日期|发布时间|发布机构|发文机关|发文机构|发文日期|成文日期|生成日期|公开日期|公开方式|公开时限|公开范围|公开责任部门|有效性|信息来源|信息名称|信息分类|名称|标题|文号|关键词|内容概述|来源|作者|责任编辑|编辑|点击数|浏览|阅读|访问量|字体|字号|打印|分享|当前位置|您现在的位置|您所在的位置|首页|语音播报)");
    private static final Pattern AFTER = Pattern.compile(
            "^(?:[\\[【(]?(?:打印|关闭|返回|收藏|分享|纠错|我要纠错)|上一篇|下一篇|扫一扫|附件|相关链接|相关附件|责任编辑|编辑|来源|审核|主办单位|承办单位|版权所有|网站标识码|网站地图|联系我们|[^。]*ICP备|[^。]*公网安备|文件下载|相关文章)");

    private Surroundings() {}

    /** Whether a line between title and text is a portal's metadata. */
    static boolean before(String line) {
        String plain = Label.plain(line);
        return plain.length() <= LONGEST && BEFORE.matcher(plain).find() && plain.indexOf('。') < 0;
    }

    /** Whether a line at the end is a portal's page foot. */
    static boolean after(String line) {
        String plain = Label.plain(line);
        return plain.length() <= LONGEST && AFTER.matcher(plain).find() && plain.indexOf('。') < 0;
    }
}
