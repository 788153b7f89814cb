// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { gridModel } from '@/format';
import { edition } from '@/format/testing';
import { actionOf, type Key } from './keys';
import { at, cellAt, firstOpen, isSelected, moved, positionOf, selectedRows, tabbed } from './selection';

const format = edition('2021');
const models = format.tables.map((table) => gridModel(format, table));
const largest = models.reduce((one, other) => (other.rows.length > one.rows.length ? other : one));

const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});

describe('the cursor', () => {
  it('goes by Tab through every cell that is typed, and no other, there and back', () => {
    for (const model of models) {
      const typed = model.rows.flatMap((row) => row.cells).filter((cell) => !cell.computed);
      const visited = [firstOpen(model)];
      for (let next = tabbed(model, visited[0]!, false); next; next = tabbed(model, next, false)) visited.push(next);
      expect(visited.map((place) => cellAt(model, place)?.id)).toEqual(typed.map((cell) => cell.id));
      const back = [visited[visited.length - 1]!];
      for (let next = tabbed(model, back[0]!, true); next; next = tabbed(model, next, true)) back.push(next);
      expect(back).toEqual([...visited].reverse());
    }
  });

  it('stays inside the table', () => {
    expect(moved(largest, { row: 0, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
    expect(moved(largest, { row: 0, column: 0 }, 'down', true)).toEqual({ row: largest.rows.length - 1, column: 0 });
    expect(moved(largest, { row: 2, column: 1 }, 'right')).toEqual({ row: 2, column: 2 });
  });

  it('finds every cell by its id', () => {
    for (const model of models) {
      model.rows.forEach((line, row) =>
        line.cells.forEach((cell, column) => expect(positionOf(model, cell.id)).toEqual({ row, column })),
      );
    }
    expect(positionOf(largest, 'no/such/cell')).toBeNull();
  });

  it('selects the same rectangle from any corner', () => {
    const selection = { anchor: { row: 3, column: 2 }, focus: { row: 1, column: 0 } };
    expect(selectedRows(largest, selection).map((row) => row.length)).toEqual([3, 3, 3]);
    expect(isSelected(selection, 2, 1)).toBe(true);
    expect(isSelected(selection, 4, 1)).toBe(false);
    expect(selectedRows(largest, at(0, 0))).toHaveLength(1);
  });
});

describe('a key', () => {
  it('moves, extends, edits and empties while nothing is typed', () => {
    expect(actionOf(key('ArrowDown'), 'still')).toEqual({
      act: 'move',
      direction: 'down',
      extend: false,
      toEdge: false,
    });
    expect(actionOf(key('ArrowDown', { shiftKey: true }), 'still')).toMatchObject({ extend: true });
    expect(actionOf(key('F2'), 'still')).toEqual({ act: 'edit' });
    expect(actionOf(key('Delete'), 'still')).toEqual({ act: 'clear' });
    expect(actionOf(key('z', { ctrlKey: true }), 'still')).toEqual({ act: 'undo' });
    expect(actionOf(key('Z', { metaKey: true, shiftKey: true }), 'still')).toEqual({ act: 'redo' });
  });

  it('leaves the caret alone where one types within a text, and goes on where one replaces it', () => {
    expect(actionOf(key('ArrowLeft'), 'within')).toBeNull();
    expect(actionOf(key('ArrowLeft'), 'replacing')).toMatchObject({ act: 'move', direction: 'left' });
    expect(actionOf(key('Delete'), 'within')).toBeNull();
    expect(actionOf(key('Escape'), 'within')).toEqual({ act: 'cancel' });
    expect(actionOf(key('Enter'), 'within')).toEqual({ act: 'enter', backwards: false });
    expect(actionOf(key('Tab', { shiftKey: true }), 'replacing')).toEqual({ act: 'tab', backwards: true });
  });

  it('is the input method’s while it composes, and the browser’s when it is none of ours', () => {
    expect(actionOf(key('Enter', { isComposing: true }), 'replacing')).toBeNull();
    expect(actionOf(key('c', { ctrlKey: true }), 'still')).toBeNull();
    expect(actionOf(key('5'), 'still')).toBeNull();
    expect(actionOf(key('F8'), 'still')).toBeNull();
    expect(actionOf(key('Escape'), 'still')).toBeNull();
  });
});
