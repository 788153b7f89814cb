package org.nianbao.core.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;

/**
 * A local extra indicator, printed as a line: {@code …政府信息公开发布总数量…：0}.
 *
 * @param label the label as printed, without the colon
 * @param value the value; null when none stands there
 */
record LocalIndicator(String label, @Nullable CellValue value) {

    private static final Pattern LINE = Pattern.compile("^([^。；]{4,100})[：:]\\s*([^：:。；]{0,40})$");
    private static final Pattern COUNTS = Pattern.compile("数量|总数|件数|条数|次数|个数|数|金额|费");

    /** The indicator that a line prints; null when it prints none. */
    static @Nullable LocalIndicator of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return null;
        }
        String label = parts.group(1).strip();
        Figures.Reading reading = Figures.read(parts.group(2), true, "", java.util.Set.of());
        boolean figure = reading.value() instanceof CellValue.Figure;
        return figure || COUNTS.matcher(label).find() ? new LocalIndicator(label, reading.value()) : null;
    }
}
