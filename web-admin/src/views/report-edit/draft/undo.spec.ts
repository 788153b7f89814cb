// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { applied, type Change, type DraftContent } from './content';
import { UndoStack } from './undo';

const empty: DraftContent = { title: '', cells: {}, units: {}, local: {}, narratives: {} };
const cell = (id: string, from: number | null, to: number | null): Change => ({ place: 'cell', id, from, to });

describe('the undo stack', () => {
  it('takes a whole step back, and does it again', () => {
    const stack = new UndoStack();
    const paste = [cell('a', null, 1), cell('b', null, 2)];
    const after = applied(empty, paste);
    stack.push({ label: '粘贴', changes: paste }, 0);
    const undone = stack.undo();
    expect(applied(after, undone?.changes ?? []).cells).toEqual({ a: null, b: null });
    expect(applied(empty, stack.redo()?.changes ?? []).cells).toEqual({ a: 1, b: 2 });
    expect(stack.undo()?.label).toBe('粘贴');
    expect(stack.undo()).toBeNull();
  });

  it('joins the letters of a word, not two words far apart', () => {
    const stack = new UndoStack();
    const typed = (from: string, to: string): Change => ({ place: 'title', from, to });
    stack.push({ label: '改', changes: [typed('', '年')], joins: 't' }, 0);
    stack.push({ label: '改', changes: [typed('年', '年报')], joins: 't' }, 500);
    stack.push({ label: '改', changes: [typed('年报', '年报通')], joins: 't' }, 5000);
    expect(stack.undo()?.changes).toEqual([typed('年报通', '年报')]);
    expect(stack.undo()?.changes).toEqual([typed('年报', '')]);
  });

  it('has nothing to do again after something new was done', () => {
    const stack = new UndoStack();
    stack.push({ label: '一', changes: [cell('a', null, 1)] }, 0);
    stack.undo();
    stack.push({ label: '二', changes: [cell('a', null, 2)] }, 1);
    expect(stack.redo()).toBeNull();
    expect(stack.canUndo).toBe(true);
  });
});
