import { describe, expect, it } from 'vitest';
import { step } from './selection';

function key(name: string, on: Element = document.body, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event;
}

function element(name: string): HTMLElement {
  return document.body.appendChild(document.createElement(name));
}

describe('the keys of the list', () => {
  it('move down and up and stop at the ends', () => {
    expect(step(key('j'), 0, 3)).toBe(1);
    expect(step(key('j'), 2, 3)).toBe(2);
    expect(step(key('k'), 2, 3)).toBe(1);
    expect(step(key('k'), 0, 3)).toBe(0);
  });

  it('open the row by Enter', () => {
    expect(step(key('Enter'), 1, 3)).toBe('choose');
  });

  it('leave Enter on a button to the button', () => {
    expect(step(key('Enter', element('button')), 1, 3)).toBeNull();
  });

  it('mean nothing while somebody types, in an empty list, or with a modifier', () => {
    expect(step(key('j', element('input')), 0, 3)).toBeNull();
    expect(step(key('j'), 0, 0)).toBeNull();
    expect(step(key('j', document.body, { ctrlKey: true }), 0, 3)).toBeNull();
  });
});
