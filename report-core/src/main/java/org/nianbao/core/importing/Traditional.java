package org.nianbao.core.importing;

/** Traditional characters as simplified ones: those that labels, headings and titles of reports are written with. */
final class Traditional {

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final String TRADITIONAL = "復覆來個備傳僅億兩別則創劃劉動務勞勢勵匯區協卻參員問啟單嚴國圍圖團執報場塊壓學實寧審寬寶將專對導層屬島師帶幣庫廠廢廣廳張強後"
            + "徑從惡愛態慶憲憶應懷戰戶掛換損擇擔據擬擴攝敵數斷時書會東條業極構標樣機檔檢權歲歷歸氣決沒況測溝滿漢濟灣為無熱營爾牽狀獎獨"
            + "獲獻現環產畫異當療發盡監確礎種稱積穩窮節範簽糾紀約納紙級細終組結絕絡給統經綜維綱網緊線編練縣總績織繳繼續罰罷羅義聞聯聲職"
            + "脫腦臺與舉舊華萬薦藝藥蘇蘭處號術衛衝補裝裡複見規視覺覽觸訂計討訓記訟訪設許訴評詞詢試話該詳認語誠誤說誰課調談請論謀講謝證"
            + "識議護讀變讚負財貢貫責貴買費貼賀資賠賣質購車軌較載輔輕輛輸轉辦農這連進運過達違遞遠適遲遷選遺遼還邊郵鄉鄭釋針銀銷錄錢錯鎖"
            + "鎮鏈鐘長門閉開間閱關陝陣陳陸陽隊階際隨險雖雙離難雲電靈靜韓響頁項順須預領頻題額類顧顯風館駐騙驗體鬥魚鳥麥黃點齊齡龍裏爲衆"
            + "淨覈羣綫";
    private static final String SIMPLIFIED = "复复来个备传仅亿两别则创划刘动务劳势励汇区协却参员问启单严国围图团执报场块压学实宁审宽宝将专对导层属岛师带币库厂废广厅张强后"
            + "径从恶爱态庆宪忆应怀战户挂换损择担据拟扩摄敌数断时书会东条业极构标样机档检权岁历归气决没况测沟满汉济湾为无热营尔牵状奖独"
            + "获献现环产画异当疗发尽监确础种称积稳穷节范签纠纪约纳纸级细终组结绝络给统经综维纲网紧线编练县总绩织缴继续罚罢罗义闻联声职"
            + "脱脑台与举旧华万荐艺药苏兰处号术卫冲补装里复见规视觉览触订计讨训记讼访设许诉评词询试话该详认语诚误说谁课调谈请论谋讲谢证"
            + "识议护读变赞负财贡贯责贵买费贴贺资赔卖质购车轨较载辅轻辆输转办农这连进运过达违递远适迟迁选遗辽还边邮乡郑释针银销录钱错锁"
            + "镇链钟长门闭开间阅关陕阵陈陆阳队阶际随险虽双离难云电灵静韩响页项顺须预领频题额类顾显风馆驻骗验体斗鱼鸟麦黄点齐龄龙里为众"
            + "净核群线";
    private static final char[] SIMPLE = new char[LAST - FIRST + 1];

    static {
        for (char c = FIRST; c <= LAST; c++) {
            SIMPLE[c - FIRST] = c;
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            SIMPLE[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
        }
    }

    private Traditional() {}

    /** The simplified character; any other as it is. */
    static char simple(char c) {
        return c < FIRST || c > LAST ? c : SIMPLE[c - FIRST];
    }

    /** The text in simplified characters, as long as it was. */
    static String simple(String text) {
        StringBuilder simple = null;
        for (int i = 0; i < text.length(); i++) {
            char c = simple(text.charAt(i));
            if (c != text.charAt(i)) {
                simple = simple == null ? new StringBuilder(text) : simple;
                simple.setCharAt(i, c);
            }
        }
        return simple == null ? text : simple.toString();
    }
}
