package org.nianbao.workflow.organ;

import org.jspecify.annotations.Nullable;

/** How the public reaches an organ; each null where it is not recorded. A report may print them. */
public record Contact(
        @Nullable String address,
        @Nullable String postCode,
        @Nullable String telephone,
        @Nullable String mail) {

    public static final Contact NONE = new Contact(null, null, null, null);
}
