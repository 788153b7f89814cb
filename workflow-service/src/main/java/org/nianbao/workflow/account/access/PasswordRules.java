package org.nianbao.workflow.account.access;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Whether a new password will do. All its flaws are told at once.
 *
 * <p>How easily it is guessed is estimated by zxcvbn, told the names around the owner and our {@link HabitWords}. Its score
 * must be 3 of 4: at least 10⁸ guesses, which five tries per lock never reach, and random eight characters just do. Score 4
 * (10¹⁰) would refuse random nine characters; score 2 (10⁶) takes {@code Zhengfu@2025}. Several known words in a row add up
 * to a good score, so beside them four characters must be left.
 */
@Component
public class PasswordRules {

    /** More is refused, not cut: it bounds what the estimate costs, and no person types it. */
    static final int MOST_CHARACTERS = 64;

    private static final int LEAST_SCORE = 3;
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_WORD = 3;
    private static final int LEAST_BESIDE = 4;

    /**
     * Whose password it is to be.
     *
     * @param username what they sign in with
     * @param personName their name
     * @param words other names around them: of their organs
     * @param formerHashes the passwords that must not come again, the present one first
     */
    public record Owner(String username, String personName, List<String> words, List<String> formerHashes) {
        public Owner {
            words = List.copyOf(words);
            formerHashes = List.copyOf(formerHashes);
        }
    }

    private final PasswordEncoder encoder;
    private final Zxcvbn estimate = new Zxcvbn();

    public PasswordRules(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** What speaks against the password; empty when it will do. Full-width characters count as what they stand for. */
    public List<Flaw> flaws(String typed, AccessRules rules, Owner owner) {
        String password = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        int length = password.codePointCount(0, password.length());
        if (length > MOST_CHARACTERS) {
            return List.of(new Flaw("too-long", "最多 " + MOST_CHARACTERS + " 个字符，现在是 " + length + " 个"));
        }
        List<Flaw> flaws = new ArrayList<>();
        if (length < rules.passwordLength()) {
            flaws.add(new Flaw("too-short", "至少 " + rules.passwordLength() + " 个字符，现在是 " + length + " 个"));
        }
        if (classes(password) < rules.passwordClasses()) {
            flaws.add(new Flaw(
                    "too-few-classes",
                    "小写字母、大写字母、数字、其他字符中至少用 " + rules.passwordClasses() + " 种，现在是 " + classes(password) + " 种"));
        }
        if (password.codePoints().anyMatch(Character::isISOControl)) {
            flaws.add(new Flaw("control-character", "不能含有看不见的控制字符"));
        }
        if (containsName(password, owner)) {
            flaws.add(new Flaw("contains-name", "不能含有您的用户名或姓名"));
        }
        if (isEasilyGuessed(password, owner)) {
            flaws.add(new Flaw("easily-guessed", "太容易被猜到：避开常用词、拼音、年份、单位名称和键盘上相邻的键，加长或换几个不相干的词"));
        }
        if (owner.formerHashes().stream().anyMatch(hash -> encoder.matches(password, hash))) {
            flaws.add(new Flaw("used-before", "不能与现用的密码或最近用过的 " + rules.passwordHistory() + " 个密码相同"));
        }
        return List.copyOf(flaws);
    }

    /** Small letters, capitals, digits, anything else: how many of these four it has. */
    static long classes(String password) {
        return password.codePoints().map(PasswordRules::classOf).distinct().count();
    }

    private static int classOf(int character) {
        if (character >= 'a' && character <= 'z') {
            return 0;
        }
        if (character >= 'A' && character <= 'Z') {
            return 1;
        }
        return character >= '0' && character <= '9' ? 2 : 3;
    }

    private static boolean containsName(String password, Owner owner) {
        String plain = plain(password);
        return Stream.of(owner.username(), owner.personName())
                .map(PasswordRules::plain)
                .anyMatch(name -> name.length() >= SHORTEST_NAME && plain.contains(name));
    }

    private boolean isEasilyGuessed(String password, Owner owner) {
        List<String> known = Stream.concat(
                        Stream.concat(Stream.of(owner.username(), owner.personName()), owner.words().stream()),
                        HabitWords.all())
                .map(PasswordRules::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        return beside(known, plain(password)) < LEAST_BESIDE
                || estimate.measure(password, known).getScore() < LEAST_SCORE;
    }

    /** How many characters are left when the known words are taken out, the longest first. */
    private static int beside(List<String> known, String password) {
        String left = password;
        for (String word : known.stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(word, "");
        }
        return left.length();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
