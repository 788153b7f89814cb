import { defineStore } from 'pinia';
import { ref } from 'vue';
import { onChange } from '@/api/http';
import { fetchNoticeCounts, type NoticeCounts } from '@/api/notices';
import { mayAsk } from './attention';

const LOOK_EVERY = 5_000;
const AFTER_A_CHANGE = 400;

/** How many notices wait. Asked for once a minute while the page is seen, and after everything that is done in it. */
export const useNotices = defineStore('notices', () => {
  const unread = ref(0);
  const urgent = ref(0);
  let asked = 0;
  let looking = 0;
  let soon = 0;

  /** Counts stay as they were when they cannot be read: the page that one works on says what is wrong. */
  async function refresh(): Promise<void> {
    asked = Date.now();
    try {
      keep(await fetchNoticeCounts());
    } catch {
      // Asked again in a minute.
    }
  }

  function keep(counts: NoticeCounts): void {
    unread.value = counts.unread;
    urgent.value = counts.urgent;
  }

  function look(): void {
    if (mayAsk(Date.now(), { asked, hidden: document.hidden })) void refresh();
  }

  /** Begins to ask. Saving a draft is no act that moves work, and happens every few seconds. */
  function begin(): void {
    end();
    void refresh();
    looking = window.setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    onChange((path) => {
      if (path.endsWith('/draft') || path.startsWith('/api/session')) return;
      window.clearTimeout(soon);
      soon = window.setTimeout(() => void refresh(), AFTER_A_CHANGE);
    });
  }

  function end(): void {
    window.clearInterval(looking);
    window.clearTimeout(soon);
    document.removeEventListener('visibilitychange', look);
    onChange(null);
  }

  return { unread, urgent, refresh, keep, begin, end };
});
