package org.nianbao.workflow.publication;

import org.nianbao.core.digest.Sm3;

/**
 * A document of a publication, made once.
 *
 * @param hash the SM3 of the bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublishedFile(Kind kind, byte[] content, String hash) {

    /** What a publication consists of. */
    public enum Kind {
        /** The body alone, for the built-in site and for a portal's editor. */
        FRAGMENT("text/html;charset=UTF-8"),
        /** A page of its own. */
        HTML("text/html;charset=UTF-8"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        JSON("application/json");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    static PublishedFile of(Kind kind, byte[] content) {
        return new PublishedFile(kind, content, Sm3.hex(content));
    }
}
