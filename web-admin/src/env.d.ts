/// <reference types="vite/client" />
import 'vue-router';
import type { Right } from '@/api/types';

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown to strangers. */
    open?: boolean;
    /** What the window is called. */
    title?: string;
    /** Whoever has one of these may come here; without the word, everybody signed in. */
    rights?: Right[];
  }
}
