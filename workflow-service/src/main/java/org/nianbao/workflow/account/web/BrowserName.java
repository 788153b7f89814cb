package org.nianbao.workflow.account.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A browser's name as people know it, from what it says of itself: {@code Chrome 126 · Windows}. */
final class BrowserName {

    private record Known(String name, Pattern version) {}

    /** The first that fits: each of the later ones is also named by those before. */
    private static final List<Known> BROWSERS = List.of(
            known("微信", "MicroMessenger/(\\d+)"),
            known("360", "(?:360SE|QihooBrowser)/(\\d+)"),
            known("Edge", "Edg[A-Za-z]*/(\\d+)"),
            known("Opera", "OPR/(\\d+)"),
            known("Firefox", "Firefox/(\\d+)"),
            known("Chrome", "Chrome/(\\d+)"),
            known("Safari", "Version/(\\d+).*Safari"));

    private static final List<Known> SYSTEMS = List.of(
            known("鸿蒙", "(HarmonyOS|OpenHarmony)"),
            known("Android", "(Android)"),
            known("iOS", "(iPhone|iPad)"),
            known("Windows", "(Windows)"),
            known("macOS", "(Macintosh)"),
            known("Linux", "(Linux|X11)"));

    private static final int LONGEST = 600;

    private BrowserName() {}

    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), LONGEST));
        String browser = BROWSERS.stream()
                .flatMap(known -> found(known, said, true))
                .findFirst()
                .orElse("其他浏览器");
        return SYSTEMS.stream()
                .flatMap(known -> found(known, said, false))
                .findFirst()
                .map(system -> browser + " · " + system)
                .orElse(browser);
    }

    private static java.util.stream.Stream<String> found(Known known, String said, boolean withVersion) {
        Matcher matcher = known.version().matcher(said);
        return matcher.find()
                ? java.util.stream.Stream.of(withVersion ? known.name() + " " + matcher.group(1) : known.name())
                : java.util.stream.Stream.empty();
    }

    private static Known known(String name, String pattern) {
        return new Known(name, Pattern.compile(pattern));
    }
}
