package org.nianbao.workflow.shared;

import org.jspecify.annotations.Nullable;

/** What the act at hand changes, told by its use case and written into the record with the act. */
public interface Changes {

    /**
     * Notes one change of the act that runs; nothing when both are equal.
     *
     * @param place what is changed, in Chinese as the auditor reads it: {@code 法定期限}
     * @param from the value before; null for none
     * @param to the value after; null for none
     */
    void note(String place, @Nullable Object from, @Nullable Object to);
}
