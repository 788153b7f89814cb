package org.nianbao.core.architecture.bad.digest;

import org.bouncycastle.crypto.digests.SM3Digest;

/** The one place for the library: allowed. */
public record GoodDigest(SM3Digest digest) {}
