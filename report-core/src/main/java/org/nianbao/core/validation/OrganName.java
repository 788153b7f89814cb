package org.nianbao.core.validation;

import java.util.List;

/**
 * How another organ is called.
 *
 * @param names its registered name and its short names
 * @param type what kind of body it is
 */
public record OrganName(List<String> names, OrganType type) {

    public OrganName {
        names = List.copyOf(names);
    }
}
