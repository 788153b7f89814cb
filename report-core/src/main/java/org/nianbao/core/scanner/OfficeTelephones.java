package org.nianbao.core.scanner;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The telephone numbers that an organ has registered as its office's: a report may print them, also when one of them is a
 * mobile's.
 *
 * @param numbers each as its digits only, without the country's code
 */
public record OfficeTelephones(Set<String> numbers) {

    public static final OfficeTelephones NONE = new OfficeTelephones(Set.of());

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/\\n]|转\\d*");
    private static final Pattern COUNTRY = Pattern.compile("(?:00|\\+)?86[- ]?(?=1\\d{10})");

    public OfficeTelephones {
        numbers = Set.copyOf(numbers);
    }

    /** The numbers in what is registered, several of them parted by commas. */
    public static OfficeTelephones of(@Nullable String registered) {
        return registered == null
                ? NONE
                : new OfficeTelephones(Arrays.stream(BETWEEN.split(registered))
                        .map(number -> COUNTRY.matcher(number.replaceAll("[^+\\d]", ""))
                                .replaceFirst(""))
                        .map(number -> number.replace("+", ""))
                        .filter(number -> !number.isEmpty())
                        .collect(Collectors.toSet()));
    }

    boolean has(String number) {
        return numbers.contains(number);
    }
}
