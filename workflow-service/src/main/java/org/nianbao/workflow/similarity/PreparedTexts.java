package org.nianbao.workflow.similarity;

import java.util.LinkedHashMap;
import java.util.Map;

import org.nianbao.core.similarity.OwnText;
import org.nianbao.core.validation.OtherReport;
import org.springframework.stereotype.Component;

/**
 * Keeps what was prepared of other reports, by the digest of their content: a published revision never changes, and a check
 * runs after every pause in typing. What was not asked for longest is forgotten first.
 */
@Component
class PreparedTexts {

    /** Some 6 kB each: the reports of two years of a thousand organs. */
    private static final int MOST = 2_000;

    private final OtherTexts texts;

    private final Map<String, OtherReport> prepared = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OtherReport> eldest) {
            return size() > MOST;
        }
    };

    PreparedTexts(OtherTexts texts) {
        this.texts = texts;
    }

    OtherReport of(OtherText text) {
        String key = text.hash() + "/" + text.organName();
        synchronized (prepared) {
            OtherReport known = prepared.get(key);
            if (known != null) {
                return known;
            }
        }
        OtherReport fresh = OtherReport.of(text.organName(), text.reportYear(), OwnText.of(texts.content(text)));
        synchronized (prepared) {
            prepared.put(key, fresh);
        }
        return fresh;
    }
}
