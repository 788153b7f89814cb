// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { add, compare, decimalOf, decimalOfNumber, numberOf, plain, precision, times, type Decimal } from './decimal';

const decimal = (text: string): Decimal => {
  const value = decimalOf(text);
  if (!value) throw new Error(text);
  return value;
};

describe('decimal', () => {
  it('adds what floating point gets wrong', () => {
    expect(plain(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
    expect(plain(add(decimal('999999999.999999'), decimal('0.000001')))).toBe('1000000000');
  });

  it('keeps fifteen digits through a JSON number', () => {
    for (const text of ['999999999999999', '123456789.123456', '0.000001', '-0.00000100000007', '316441.04']) {
      expect(plain(decimalOfNumber(JSON.parse(text) as number))).toBe(plain(decimal(text)));
      expect(numberOf(decimal(text))).toBe(Number(text));
    }
  });

  it('reads exponents, as a browser prints small and great numbers', () => {
    expect(plain(decimalOfNumber(1e-7))).toBe('0.0000001');
    expect(plain(decimalOfNumber(1e21))).toBe('1000000000000000000000');
  });

  it('has one form for one figure', () => {
    expect(plain(decimal('12.50'))).toBe('12.5');
    expect(plain(decimal('00012'))).toBe('12');
    expect(plain(decimal('-0'))).toBe('0');
    expect(precision(decimal('12.50'))).toBe(3);
  });

  it('compares over different scales', () => {
    expect(compare(decimal('1.10'), decimal('1.1'))).toBe(0);
    expect(compare(decimal('-1'), decimal('0.000001'))).toBeLessThan(0);
  });

  it('multiplies by coefficients', () => {
    expect(plain(times(decimal('0.05'), -2))).toBe('-0.1');
  });

  it.each(['', '-', '.', '1,2', '１', 'abc', '1.2.3', 'Infinity'])('does not take %j for a number', (text) => {
    expect(decimalOf(text)).toBeNull();
  });
});
