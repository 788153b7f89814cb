import { onBeforeUnmount, reactive, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { sentence } from '@/api/http';

export const ROWS_PER_PAGE = 50;

export interface Listing<Filter, Page> {
  filter: Filter;
  /** Counted from 1. */
  number: Ref<number>;
  page: ShallowRef<Page | null>;
  trouble: Ref<string>;
  load: () => Promise<void>;
}

/** A list that the server filters and pages. Only the answer to the last question is shown. */
export function useListing<Filter extends object, Page>(
  initial: Filter,
  fetch: (filter: Filter, page: number, signal: AbortSignal) => Promise<Page>,
): Listing<Filter, Page> {
  const filter = reactive({ ...initial }) as Filter;
  const number = ref(1);
  const page = shallowRef<Page | null>(null);
  const trouble = ref('');
  let asking: AbortController | null = null;

  async function load(): Promise<void> {
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    try {
      const answer = await fetch({ ...filter }, number.value - 1, mine.signal);
      if (asking !== mine) return;
      page.value = answer;
      trouble.value = '';
    } catch (thrown) {
      if (asking === mine && !isAbort(thrown)) trouble.value = sentence(thrown);
    }
  }

  watch(
    () => ({ ...filter }),
    () => {
      if (number.value === 1) void load();
      else number.value = 1;
    },
    { immediate: true },
  );
  watch(number, () => void load());
  onBeforeUnmount(() => asking?.abort());

  return { filter, number, page, trouble, load };
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}
