package org.nianbao.core.architecture.bad.scanner;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.nianbao.core.architecture.bad.digest.GoodDigest;

/** The scanner keeps no digest of what it finds. */
public record ScannerSeesDigest(SM3Digest digest, GoodDigest good) {}
