package org.nianbao.core.scanner;

/** The number of a bank card (ISO/IEC 7812): 16 to 19 digits, the last one by Luhn. */
final class BankCard {

    private BankCard() {}

    /** Whether it can be the number of a card: its first digit is of banking, its digits differ, Luhn holds. */
    static boolean isPossible(String number) {
        return number.length() >= 16
                && number.length() <= 19
                && "34569".indexOf(number.charAt(0)) >= 0
                && number.chars().distinct().count() > 1
                && isLuhn(number);
    }

    private static boolean isLuhn(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = number.charAt(i) - '0';
            int counted = twice ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
