package org.nianbao.core.statement;

import java.math.BigDecimal;

/**
 * A number with its unit in a normalised text.
 *
 * @param number the number; an amount is in 元
 * @param decimals the decimals that were written
 * @param step what the last written digit counts: 1, or 1000 in 2764.2万
 * @param start the first unit of the number
 * @param end one past its unit
 * @param approximate whether the text itself says that it is not exact: 约、余、近
 */
record Quantity(BigDecimal number, int decimals, BigDecimal step, Unit unit, int start, int end, boolean approximate) {}
