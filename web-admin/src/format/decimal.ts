/** An exact decimal: `digits` × 10^-`scale`. Figures are never added as floating point. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The most digits that survive a reader who computes with doubles. */
export const SIGNIFICANT_DIGITS = 15;

export const ZERO: Decimal = { digits: 0n, scale: 0 };

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** Reads `-12.50` or `1e-7`; null for what is no number. */
export function decimalOf(text: string): Decimal | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  return stripped(scale < 0 ? { digits: digits * powerOfTen(-scale), scale: 0 } : { digits, scale });
}

/** The decimal that a JSON number stands for. A double gives back every decimal of up to 15 digits as it was written. */
export function decimalOfNumber(value: number): Decimal {
  const decimal = decimalOf(String(value));
  if (!decimal) throw new Error(`not a finite number: ${value}`);
  return decimal;
}

export function numberOf(value: Decimal): number {
  return Number(plain(value));
}

export function add(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return stripped({ digits: scaled(left, scale) + scaled(right, scale), scale });
}

export function times(value: Decimal, factor: number): Decimal {
  return stripped({ digits: value.digits * BigInt(factor), scale: value.scale });
}

export function negated(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}

export function absolute(value: Decimal): Decimal {
  return value.digits < 0n ? negated(value) : value;
}

/** Negative, zero or positive, as the left is smaller than, equal to or greater than the right. */
export function compare(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale);
  const difference = scaled(left, scale) - scaled(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Written out without exponent and without trailing zeros: `-12.5`. */
export function plain(value: Decimal): string {
  const { digits, scale } = stripped(value);
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** How many significant digits it has. */
export function precision(value: Decimal): number {
  const { digits } = stripped(value);
  return (digits < 0n ? -digits : digits).toString().length;
}

function scaled(value: Decimal, scale: number): bigint {
  return value.digits * powerOfTen(scale - value.scale);
}

function powerOfTen(exponent: number): bigint {
  return BigInt('1' + '0'.repeat(exponent));
}

function stripped(value: Decimal): Decimal {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { digits, scale };
}
