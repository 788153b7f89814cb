package org.nianbao.core.similarity;

import org.nianbao.core.content.Anchor;

/**
 * A passage that stands in both texts, numbers aside.
 *
 * @param here where it stands in the one
 * @param there where it stands in the other
 */
public record Copied(Anchor here, Anchor there) {}
