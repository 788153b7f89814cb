package org.nianbao.core.architecture.bad.validation;

import org.nianbao.core.architecture.bad.totals.TotalsSeesScanner;

/** Rules judge what stands there, not what the totals would be. */
public record ValidationSeesTotals(TotalsSeesScanner totals) {}
