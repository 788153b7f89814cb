// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { ImportNote } from '@/api/types';
import { edition } from '@/format/testing';
import { columnWords, countsOf, groupsOf, nameOf, QUESTIONS, reasons } from './doubts';

const formats = [edition('2021'), edition('2019')];

function note(place: string, kind: ImportNote['kind'], picture?: number, marked = -1): ImportNote {
  const source = picture === undefined ? null : { picture, marked };
  return { place, kind, raw: '1', value: null, message: `${place}：请核对。`, source };
}

function questions(...notes: ImportNote[]): ReturnType<typeof groupsOf> {
  return groupsOf(formats, { notes }, QUESTIONS);
}

describe('notes are grouped', () => {
  it('by table in the order of the report, what is of the whole file first', () => {
    const groups = questions(
      note('disputes/reconsideration/upheld', 'ambiguous'),
      note('requests/granted/total', 'guessed'),
      note('documents/rules/issued', 'unplaced'),
      note('year', 'guessed'),
    );
    expect(groups.map(({ key }) => key)).toEqual(['document', 'documents', 'requests', 'disputes']);
  });

  it('by row: the cells of one row beside one picture', () => {
    const [requests] = questions(
      note('requests/granted/natural-person', 'ambiguous', 4, 2),
      note('requests/granted/enterprise', 'ambiguous', 4, 3),
      note('requests/complaint/total', 'ambiguous', 5, 8),
    );
    expect(requests?.doubts).toHaveLength(2);
    expect(requests?.doubts[0]).toMatchObject({
      title: '（一）予以公开',
      picture: 4,
      marked: [2, 3],
      cells: ['requests/granted/natural-person', 'requests/granted/enterprise'],
    });
  });

  it('and a row that the file has twice is shown twice', () => {
    const [requests] = questions(
      note('requests/granted/total', 'ambiguous', 1),
      note('requests/granted/total', 'ambiguous', 2),
    );
    expect(requests?.doubts.map(({ picture }) => picture)).toEqual([1, 2]);
  });

  it('a row that was not found is settled cell by cell', () => {
    const [requests] = questions(note('requests/not-held', 'unplaced'));
    expect(requests?.doubts[0]?.cells).toHaveLength(7);
  });

  it('what is about no cell has none to settle', () => {
    const groups = questions(note('requests', 'unplaced'), note('三', 'unplaced'), note('document', 'ambiguous'));
    expect(groups.flatMap((group) => group.doubts.flatMap((doubt) => doubt.cells))).toEqual([]);
    expect(groups.map(({ title }) => title)).toContain('三、收到和处理政府信息公开申请情况');
  });

  it('what certainly means what was taken, or was left, is no question', () => {
    const plain = [note('documents/rules/issued', 'normalised'), note('documents/rules/repealed', 'left')];
    expect(questions(...plain)).toEqual([]);
    expect(groupsOf(formats, { notes: plain }, ['left'])[0]?.doubts[0]?.cells).toEqual(['documents/rules/repealed']);
  });

  it('two hundred and more of one table are as many rows as the table has', () => {
    const notes = Array.from({ length: 182 }, (_, index) => note(`requests/row-${index % 26}/c-${index}`, 'unplaced'));
    const [requests, ...others] = questions(...notes);
    expect(others).toEqual([]);
    expect(requests?.doubts).toHaveLength(26);
  });

  it('cells of another edition have their names', () => {
    expect(nameOf(formats, 'procurement/centralised/items')).not.toContain('/');
    expect(columnWords(formats, 'requests/granted/natural-person')).toBe('自然人');
    expect(nameOf(formats, 'nothing/of/ours')).toBe('nothing/of/ours');
  });
});

it('notes are counted by kind, without kinds that are not there', () => {
  expect(countsOf([note('year', 'guessed'), note('title', 'guessed'), note('三', 'unplaced')])).toEqual([
    { word: '未放入', count: 1 },
    { word: '推断', count: 2 },
  ]);
});

it('a reason is said once for a row', () => {
  const [group] = questions(note('requests/granted/total', 'ambiguous'), note('requests/granted/other', 'ambiguous'));
  expect(group && group.doubts[0] && reasons(group.doubts[0])).toEqual(['请核对。']);
});
