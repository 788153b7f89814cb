import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { sentence } from './api/http';
import App from './App.vue';
import { say } from './components/app/notice';
import { router } from './router';
import './theme/variables.css';
import './theme/base.css';

// What no page has caught is at least said. A page that cannot be fetched has usually been replaced by a newer one.
function tell(thrown: unknown): void {
  console.error(thrown);
  say({ text: sentence(thrown), bad: true });
}

const app = createApp(App).use(createPinia()).use(router);
app.config.errorHandler = tell;
router.onError(tell);
router.afterEach((to) => {
  document.title = to.meta.title ? `${to.meta.title} - 年报通` : '年报通';
});
app.mount('#app');
