/// <reference types="vite/client" />
import 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown to strangers. */
    open?: boolean;
    /** What the window is called. */
    title?: string;
  }
}
