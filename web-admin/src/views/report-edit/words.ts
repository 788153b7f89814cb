import { labelOf, printValue, sectionName, type Block, type ReportFormat } from '@/format';
import { isBlock, type PlaceValue } from './draft/patches';

/** What a place is called, by the server's name of it. */
export function placeLabel(format: ReportFormat, place: string): string {
  if (place === 'title') return '标题';
  const [head = '', ...rest] = place.split('/');
  if (head === 'units') return `${labelOf(format, rest.join('/'))}（单位）`;
  if (head === 'local') return rest.join('/');
  const section = format.sections.find((one) => one.kind === 'narrative' && one.part === head);
  return section ? `${sectionName(section)}（一段文字）` : labelOf(format, place);
}

/** A value as it is shown to people; long texts shortened. */
export function valueWords(value: PlaceValue, length = 80): string {
  if (value === null || value === '') return '（空白）';
  const text = isBlock(value) ? blockWords(value) : typeof value === 'string' ? value : printValue(value);
  return text.length > length ? `${text.slice(0, length)}……` : text;
}

function blockWords(block: Block): string {
  return block.kind === 'table' ? block.rows.map((row) => row.join(' | ')).join('；') : block.text || '（空段落）';
}
