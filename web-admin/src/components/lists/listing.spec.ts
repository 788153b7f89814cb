import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/http';
import { useListing, type Listing } from './listing';

type Filter = { q: string };
type Asked = { q: string; page: number; answer: (page: string) => void; fail: (thrown: unknown) => void };

function listing(): { asked: Asked[]; list: Listing<Filter, string>; unmount: () => void } {
  const asked: Asked[] = [];
  let list!: Listing<Filter, string>;
  const wrapper = mount({
    setup() {
      list = useListing<Filter, string>(
        { q: '' },
        ({ q }, page) => new Promise((answer, fail) => asked.push({ q, page, answer, fail })),
      );
      return () => null;
    },
  });
  return { asked, list, unmount: () => wrapper.unmount() };
}

describe('a list that the server filters', () => {
  it('shows the answer to the last question, whichever comes first', async () => {
    const { asked, list } = listing();
    list.filter.q = '王';
    await flushPromises();
    asked[1]!.answer('the second');
    asked[0]!.answer('the first');
    await flushPromises();
    expect(list.page.value).toBe('the second');
  });

  it('begins at the first page when the filter changes, with one question', async () => {
    const { asked, list } = listing();
    list.number.value = 3;
    await flushPromises();
    list.filter.q = '李';
    await flushPromises();
    expect(asked.map(({ q, page }) => `${q}${page}`)).toEqual(['0', '2', '李0']);
  });

  it('says what went wrong and keeps what was there', async () => {
    const { asked, list } = listing();
    asked[0]!.answer('there');
    await flushPromises();
    void list.load();
    asked[1]!.fail(new Problem(500, { detail: '系统出了故障' }));
    await flushPromises();
    expect(list.page.value).toBe('there');
    expect(list.trouble.value).toBe('系统出了故障');
  });
});
