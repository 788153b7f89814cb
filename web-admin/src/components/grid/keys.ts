import type { Direction } from './selection';

/** What a key asks of the grid. */
export type GridAction =
  | { act: 'move'; direction: Direction; extend: boolean; toEdge: boolean }
  | { act: 'tab'; backwards: boolean }
  | { act: 'edit' }
  | { act: 'clear' }
  | { act: 'cancel' }
  | { act: 'enter'; backwards: boolean }
  | { act: 'first' }
  | { act: 'last' }
  | { act: 'all' }
  | { act: 'undo' }
  | { act: 'redo' };

/** How a cell is being typed in: not at all, replacing it (arrows go on), or with the caret in its text (arrows stay). */
export type Mode = 'still' | 'replacing' | 'within';

export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The grid's answer to a key; null leaves it to the browser. */
export function actionOf(event: Key, mode: Mode): GridAction | null {
  if (event.isComposing || event.altKey) return null;
  const command = event.ctrlKey || event.metaKey;
  const key = event.key;
  if (key === 'Tab' && !command) return { act: 'tab', backwards: event.shiftKey };
  if (key === 'Enter' && !command) return { act: 'enter', backwards: event.shiftKey };
  if (key === 'Escape') return mode === 'still' ? null : { act: 'cancel' };
  const direction = ARROWS[key];
  if (direction) {
    if (mode === 'within') return null;
    return { act: 'move', direction, extend: event.shiftKey && mode === 'still', toEdge: command };
  }
  return mode === 'still' ? stillAction(key, command, event.shiftKey) : null;
}

function stillAction(key: string, command: boolean, shift: boolean): GridAction | null {
  if (command) {
    switch (key.toLowerCase()) {
      case 'z':
        return { act: shift ? 'redo' : 'undo' };
      case 'y':
        return { act: 'redo' };
      case 'a':
        return { act: 'all' };
      case 'home':
        return { act: 'first' };
      case 'end':
        return { act: 'last' };
    }
    return null;
  }
  switch (key) {
    case 'F2':
      return { act: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { act: 'clear' };
    case 'Home':
      return { act: 'move', direction: 'left', extend: shift, toEdge: true };
    case 'End':
      return { act: 'move', direction: 'right', extend: shift, toEdge: true };
  }
  return null;
}
