import { ref, shallowRef } from 'vue';
import { sentence } from '@/api/http';

/** Looks words up as they are typed; only the answer to the last words counts. */
export function useLookup<Found>(ask: (words: string, signal: AbortSignal) => Promise<Found[]>) {
  const found = shallowRef<Found[]>([]);
  const busy = ref(false);
  const trouble = ref('');
  let asking: AbortController | null = null;

  async function search(words: string): Promise<void> {
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    busy.value = true;
    try {
      const answer = await ask(words.trim(), mine.signal);
      if (asking !== mine) return;
      found.value = answer;
      trouble.value = '';
    } catch (thrown) {
      if (asking === mine) trouble.value = sentence(thrown);
    } finally {
      if (asking === mine) busy.value = false;
    }
  }

  /** Before anything is typed, so that the words typed are asked for last. */
  function begin(): void {
    void search('');
  }

  return { found, busy, trouble, search, begin };
}
