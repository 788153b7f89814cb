import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import type { Box, WorkItem } from '@/api/types';
import { fetchWorkItems } from '@/api/workItems';

/** The two boxes of the person signed in. The counts stand in the top bar, so they are known everywhere. */
export const useWorklist = defineStore('worklist', () => {
  const counts = ref<Record<Box, number>>({ todo: 0, done: 0 });
  const items = ref<Record<Box, WorkItem[] | null>>({ todo: null, done: null });
  const year = ref<number | null>(null);

  const years = computed(() => {
    const all = [...(items.value.todo ?? []), ...(items.value.done ?? [])].map((item) => item.report.year);
    return [...new Set(all)].sort((a, b) => b - a);
  });

  /** Asks for a box again. What is shown stays until the answer is there. */
  async function refresh(box: Box): Promise<void> {
    const answer = await fetchWorkItems(box);
    counts.value = answer.counts;
    items.value[box] = answer.items;
    if (year.value !== null && !years.value.includes(year.value)) year.value = null;
  }

  /** The items of a box in the year chosen; null while they are not known. */
  function shown(box: Box): WorkItem[] | null {
    const all = items.value[box];
    return all && year.value !== null ? all.filter((item) => item.report.year === year.value) : all;
  }

  function forget(): void {
    counts.value = { todo: 0, done: 0 };
    items.value = { todo: null, done: null };
    year.value = null;
  }

  return { counts, year, years, refresh, shown, forget };
});
