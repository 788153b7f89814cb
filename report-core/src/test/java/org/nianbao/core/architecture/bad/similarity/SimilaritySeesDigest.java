package org.nianbao.core.architecture.bad.similarity;

import org.nianbao.core.architecture.bad.digest.GoodDigest;

/** Shingles are hashed by themselves, not by a digest meant for proof. */
public record SimilaritySeesDigest(GoodDigest digest) {}
