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
  /** The button of the identity provider; null when there is none. */
  const singleSignOn = ref<{ name: string; address: string } | null>(null);
  let asked = false;

  const signedIn = computed(() => current.value !== null);
  const rights = computed(() => current.value?.rights ?? []);
  const pending = computed(() => current.value?.pending ?? null);

  /** Asks the server once; a stranger is a normal answer. */
  async function load(): Promise<void> {
    if (asked) return;
    try {
      keep(await api.fetchSession());
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.status !== 401) throw thrown;
      notice.value = thrown.get<string>('notice') ?? '';
      demo.value = thrown.get<boolean>('demo') ?? false;
      singleSignOn.value = thrown.get<{ name: string; address: string }>('singleSignOn') ?? null;
    }
    asked = true;
  }

  async function signIn(username: string, password: string, code = ''): Promise<void> {
    keep(await api.signIn(username, password, code));
    asked = true;
  }

  async function typeCode(code: string): Promise<void> {
    keep(await api.typeCode(code));
  }

  /** Asks again: what must be done first may have changed. */
  async function refresh(): Promise<void> {
    keep(await api.fetchSession());
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

  return {
    current,
    notice,
    demo,
    singleSignOn,
    signedIn,
    rights,
    pending,
    load,
    signIn,
    typeCode,
    refresh,
    signOut,
  };
});
