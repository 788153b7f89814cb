package org.nianbao.workflow;

import java.nio.file.Path;
import java.util.List;

/** The address of the database, with what this application cannot do without. */
public final class DatabaseUrl {

    /** Flowable must see its own schema only, and every instant is UTC on both sides. */
    private static final List<String> FOR_MYSQL =
            List.of("nullCatalogMeansCurrent=true", "connectionTimeZone=UTC", "forceConnectionTimeZoneToSession=true");

    private DatabaseUrl() {}

    /** An H2 file in this directory. It closes after the application, not before. */
    public static String embedded(Path directory) {
        return "jdbc:h2:file:" + directory.toAbsolutePath().normalize().resolve("nianbao") + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    /** The URL with our options added, unless it says otherwise itself. */
    public static String complete(String url) {
        if (!url.startsWith("jdbc:mysql:")) {
            return url;
        }
        StringBuilder complete = new StringBuilder(url);
        for (String option : FOR_MYSQL) {
            if (!url.contains(option.substring(0, option.indexOf('=') + 1))) {
                complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(option);
            }
        }
        return complete.toString();
    }
}
