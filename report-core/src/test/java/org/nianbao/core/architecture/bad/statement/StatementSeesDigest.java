package org.nianbao.core.architecture.bad.statement;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.nianbao.core.architecture.bad.digest.GoodDigest;

/** The scanner keeps no digest of what it finds. */
public record StatementSeesDigest(SM3Digest digest, GoodDigest good) {}
