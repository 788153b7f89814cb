package org.nianbao.workflow.account.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What somebody keeps about themselves.
 *
 * @param office where they work: {@code 党政办公室}
 * @param telephone how to reach them
 * @param mail where notices are sent
 * @param phrases what they often write as an opinion, in their own order
 */
public record Profile(
        @Nullable String office,
        @Nullable String telephone,
        @Nullable String mail,
        List<String> phrases) {

    public Profile {
        phrases = List.copyOf(phrases);
    }
}
