import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { Problem } from '@/api/http';
import * as api from '@/api/session';
import type { Session } from '@/api/types';

/** Who is signed in. Null until asked, and for a stranger. */
export const useSession = defineStore('session', () => {
  const current = ref<Session | null>(null);
  const notice = ref('');
  const demo = ref(false);
  let asked = false;

  const signedIn = computed(() => current.value !== null);
  const rights = computed(() => current.value?.rights ?? []);

  /** Asks the server once; a stranger is a normal answer. */
  async function load(): Promise<void> {
    if (asked) return;
    try {
      keep(await api.fetchSession());
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.status !== 401) throw thrown;
      notice.value = thrown.get<string>('notice') ?? '';
      demo.value = thrown.get<boolean>('demo') ?? false;
    }
    asked = true;
  }

  async function signIn(username: string, password: string): Promise<void> {
    keep(await api.signIn(username, password));
    asked = true;
  }

  async function signOut(): Promise<void> {
    await api.signOut();
    current.value = null;
  }

  function keep(session: Session): void {
    current.value = session;
    notice.value = session.notice;
    demo.value = session.demo;
  }

  return { current, notice, demo, signedIn, rights, load, signIn, signOut };
});
