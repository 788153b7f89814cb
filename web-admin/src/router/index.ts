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
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('@/views/not-found/NotFoundPage.vue') },
];

export const router = createRouter({ history: createWebHistory('/admin/'), routes });

router.beforeEach((to) => guard(to, useSession()));
