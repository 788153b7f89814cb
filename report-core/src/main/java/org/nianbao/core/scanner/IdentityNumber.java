package org.nianbao.core.scanner;

import java.util.Set;

/** The citizen identity number of 18 places (GB 11643): area, date of birth, sequence, check character. */
final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** The first two digits of GB/T 2260. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private IdentityNumber() {}

    /** Whether it has the shape: a known province, a day that exists. */
    static boolean hasShape(String number) {
        return number.length() == 18 && PROVINCES.contains(number.substring(0, 2)) && isDay(number);
    }

    /** Whether the last character is the one that the others demand. */
    static boolean isChecked(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    private static boolean isDay(String number) {
        int year = Integer.parseInt(number.substring(6, 10));
        int month = Integer.parseInt(number.substring(10, 12));
        int day = Integer.parseInt(number.substring(12, 14));
        if (year < 1880 || year > 2099 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month != 2 || day < 29 || leap;
    }
}
