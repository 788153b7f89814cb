import { fileURLToPath, URL } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import components from 'unplugin-vue-components/vite';
import { defineConfig } from 'vitest/config';

const core = fileURLToPath(new URL('../report-core/src/main/resources', import.meta.url));

export default defineConfig({
  base: '/admin/',
  plugins: [vue(), components({ dirs: [], dts: false, resolvers: [ElementPlusResolver()] })],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      // What the browser and the server have in common has one file, in report-core.
      '#core': core,
    },
  },
  // 360 and 奇安信 browsers of government offices are built on Chromium 87 and later.
  build: { target: 'chrome87', cssTarget: 'chrome87', chunkSizeWarningLimit: 900 },
  // The running service to develop against.
  server: {
    fs: { allow: ['.', core] },
    proxy: { '^/(api|reports)': process.env.NIANBAO_URL ?? 'http://localhost:8080' },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.spec.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
});
