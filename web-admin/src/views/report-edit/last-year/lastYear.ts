import { inject, ref, shallowRef, type InjectionKey } from 'vue';
import { sentence } from '@/api/http';
import { fetchLastYear, type LastYear } from '@/api/lastYear';
import { figureBefore } from './figures';

const SHOWN = 'nb-last-year-shown';

export type LastYearState = ReturnType<typeof createLastYear>;

export const lastYearKey: InjectionKey<LastYearState> = Symbol('last year');

export function useLastYear(): LastYearState {
  const state = inject(lastYearKey);
  if (!state) throw new Error('no last year around');
  return state;
}

/** The year before the report that is edited; whether its figures are shown in the tables is remembered. */
export function createLastYear(report: string) {
  const view = shallowRef<LastYear | null>(null);
  const trouble = ref('');
  const shown = ref(window.localStorage.getItem(SHOWN) === 'yes');

  async function load(): Promise<void> {
    trouble.value = '';
    try {
      view.value = await fetchLastYear(report);
    } catch (thrown) {
      trouble.value = sentence(thrown);
    }
  }

  function show(now: boolean): void {
    shown.value = now;
    window.localStorage.setItem(SHOWN, now ? 'yes' : 'no');
  }

  return { view, trouble, shown, load, show, before: (cell: string) => figureBefore(view.value, cell) };
}
