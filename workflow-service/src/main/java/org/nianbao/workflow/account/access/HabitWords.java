package org.nianbao.workflow.account.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people here build passwords of and the word lists of the guessing library, made from English sources, do not know:
 * pinyin of everyday words, of this trade and of surnames, keyboard walks, years.
 */
final class HabitWords {

    private static final String WORDS = """
            admin administrator test user guest root sysadmin secadmin auditor password passwd mima mima123
            nianbao nianbaotong niandu baogao niandubaogao xinxi gongkai xinxigongkai zhengfu zhengwu zfxxgk xxgk zwgk
            bangong bangongshi zhengfuban jiguan danwei gongsi bumen xiangzhen jiedao shequ cunwei guanli guanliyuan
            shizhengfu xianzhengfu quzhengfu renmin renminzhengfu zhongguo zhonghua beijing shanghai tianjin chongqing
            woaini woaini520 woaini1314 aini iloveyou wojiushiwo wobuzhidao nihao nihaoma haha hahaha tiantian
            baobei laopo laogong mama baba tiancai shuaige meinv shabi caonima asdasd qweasd qweqwe
            zhangsan lisi wangwu zhaoliu xiaoming wang li zhang liu chen yang huang zhao wu zhou
            xingfu kuaile jiankang pingan fadacai facai gongxi xinnian chunjie guoqing
            123123 112233 520520 521521 5201314 1314520 7758521 147258 147258369 159357 789456 456789 168168 888888
            666666 888666 123321 1q2w3e 1q2w3e4r qazwsx qwer qwer1234 abc123 a123456 aa123456 abcd1234 123qwe 123abc qaz wsx edc rfv 1qaz 2wsx 3edc 4rfv zaq1 xsw2 asdfgh zxcvbn qwerty
            @123 @123456 123456 12345678 1234 !@#$ !@#$%^ .""";

    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 100;

    private static final List<String> ALL = Stream.concat(
                    Stream.of(WORDS.split("\\s+")),
                    IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS).mapToObj(Integer::toString))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();

    private HabitWords() {}

    static Stream<String> all() {
        return ALL.stream();
    }
}
