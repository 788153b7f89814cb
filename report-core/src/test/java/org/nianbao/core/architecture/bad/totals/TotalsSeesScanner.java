package org.nianbao.core.architecture.bad.totals;

import org.nianbao.core.architecture.bad.scanner.ScannerSeesDigest;

/** The inner packages do not see one another, and none computes with doubles. */
public record TotalsSeesScanner(ScannerSeesDigest scanner, double total) {}
