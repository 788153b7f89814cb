package org.nianbao.core.importing;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.format.Header;

/**
 * The unit in which a column of amounts is printed.
 *
 * @param printed the unit that the heading names; empty when it names none
 * @param expected the unit of the edition
 * @param choices the units that may stand there, when the edition prints none
 */
record PrintedUnit(String printed, String expected, Set<String> choices) {

    private static final Pattern IN_HEADING = Pattern.compile("\\((?:单位)?[:,]?(亿元|百万元|万元|千元|元|万|亿)\\)");

    static PrintedUnit of(FoundColumn column, Header header, String tableUnit) {
        Matcher named = IN_HEADING.matcher(Label.plain(column.printed()));
        return new PrintedUnit(named.find() ? named.group(1) : "", tableUnit, Set.copyOf(header.units()));
    }

    /** Whether the heading names another unit than the edition's: then a bare figure is not what it seems. */
    boolean isForeign() {
        return !printed.isEmpty() && (choices.isEmpty() ? !printed.equals(expected) : !choices.contains(printed));
    }
}
