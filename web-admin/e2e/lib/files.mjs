// Lists as offices send them: a CSV of an old spreadsheet is in GBK.

/** A CSV of these rows in UTF-8, as `setInputFiles` takes it. */
export function csv(name, rows) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text(rows)) };
}

/** The same in GBK. */
export function gbkCsv(name, rows) {
  return { name, mimeType: 'text/csv', buffer: gbk(text(rows)) };
}

function text(rows) {
  return rows.map((row) => row.map(quoted).join(',')).join('\r\n');
}

function quoted(cell) {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Node decodes GBK but does not encode it: the table is turned round. */
function gbk(words) {
  const bytes = new Map();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low !== 0x7f) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Buffer.from(
    [...words].flatMap((sign) => (sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : bytes.get(sign))),
  );
}
