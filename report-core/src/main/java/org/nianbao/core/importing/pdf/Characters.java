package org.nianbao.core.importing.pdf;

import java.text.Normalizer;

/** Characters as people typed them: fonts of PDF files often say radicals and presentation forms instead. */
final class Characters {

    /** Radicals of the supplement that compatibility does not unify, and the characters that they look like. */
    private static final String RADICALS = "⺀⺁⺃⺄⺅⺇⺈⺉⺊⺋⺌⺍⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺶⺷⺹⺺⺻⺽⺾⺿⻀⻁⻂⻃⻄⻅"
            + "⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳⺼⻞";

    private static final String PLAIN = "冫厂乛乚亻几刀刂卜㔾小小尣尢巳幺彑彐忄心扌攵旡日月歹民氵氺灬爫爫丬牛犭疋罒示礻竹糸纟网罒罓罒羊羋耂肀聿臼艹艹艹虎衤覀西见"
            + "角角讠贝足车辶辶辶阝钅長镸长门阝雨青韦页风飞食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜龟龟月食";

    private Characters() {}

    /** The text with radicals, ligatures and presentation forms as ordinary characters. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> plain(plain, point));
        return plain.toString();
    }

    private static void plain(StringBuilder plain, int point) {
        int radical = point >= 0x2e80 && point <= 0x2ef3 ? RADICALS.indexOf(point) : -1;
        if (radical >= 0) {
            plain.append(PLAIN.charAt(radical));
        } else if (isForm(point)) {
            plain.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        } else if (point == 0 || point == 0xad || (point < ' ' && point != '\t')) {
            plain.append(point == 0 || point == 0xad ? "" : " ");
        } else {
            plain.appendCodePoint(point);
        }
    }

    /** Kangxi radicals, compatibility ideographs, vertical and small forms, Latin ligatures. */
    private static boolean isForm(int point) {
        return (point >= 0x2e80 && point <= 0x2fd5)
                || (point >= 0xf900 && point <= 0xfaff)
                || (point >= 0xfb00 && point <= 0xfb06)
                || (point >= 0xfe10 && point <= 0xfe19)
                || (point >= 0xfe30 && point <= 0xfe4f);
    }
}
