import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { useSession } from '@/stores/session';
import { guard } from './guard';

export const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('@/views/login/LoginPage.vue'),
    meta: { open: true, title: '登录' },
  },
  { path: '/', redirect: '/items/todo' },
  {
    path: '/items/:box(todo|done)',
    name: 'work',
    component: () => import('@/views/worklist/WorklistPage.vue'),
    props: true,
    meta: { title: '事项' },
  },
  {
    path: '/reports/:reportId',
    name: 'report',
    component: () => import('@/views/report/ReportPage.vue'),
    props: true,
    meta: { title: '年度报告' },
  },
  { path: '/years', component: () => import('@/views/years/YearsPage.vue'), meta: { title: '年度任务' } },
  {
    path: '/years/opening',
    component: () => import('@/views/years/OpenYearPage.vue'),
    meta: { title: '下达年度任务' },
  },
  {
    path: '/years/:year(\\d{4})',
    name: 'year',
    component: () => import('@/views/years/YearPage.vue'),
    props: (to) => ({ year: to.params.year, organ: String(to.query.organ ?? '') }),
    meta: { title: '年度报告进度' },
  },
  {
    path: '/years/:year(\\d{4})/organs',
    name: 'year-organs',
    component: () => import('@/views/years/OpenYearPage.vue'),
    props: (to) => ({ year: to.params.year, organ: String(to.query.organ ?? '') || undefined }),
    meta: { title: '增加机关' },
  },
  {
    path: '/organs/:code?',
    name: 'organs',
    component: () => import('@/views/organs/OrgansPage.vue'),
    props: (to) => ({ code: typeof to.params.code === 'string' ? to.params.code : '' }),
    meta: { title: '机关' },
  },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('@/views/not-found/NotFoundPage.vue') },
];

export const router = createRouter({ history: createWebHistory('/admin/'), routes });

router.beforeEach((to) => guard(to, useSession()));
