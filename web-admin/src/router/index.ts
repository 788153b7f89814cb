import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { useSession } from '@/stores/session';
import { onUnfinished } from '@/api/http';
import NotFoundPage from '@/views/not-found/NotFoundPage.vue';
import { guard } from './guard';

export const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('@/views/login/LoginPage.vue'),
    meta: { open: true, title: '登录' },
  },
  // The guard leads on to everybody's own first page.
  { path: '/', component: NotFoundPage },
  {
    path: '/unfinished',
    name: 'unfinished',
    component: () => import('@/views/login/UnfinishedPage.vue'),
    meta: { bare: true, title: '登录' },
  },
  {
    path: '/profile',
    name: 'profile',
    component: () => import('@/views/profile/ProfilePage.vue'),
    meta: { title: '我的' },
  },
  {
    path: '/access-rules',
    name: 'access-rules',
    component: () => import('@/views/access-rules/AccessRulesPage.vue'),
    meta: { title: '登录规则', rights: ['SECURE_ACCESS'] },
  },
  {
    path: '/access/:accountId',
    name: 'account-access',
    component: () => import('@/views/account-access/AccountAccessPage.vue'),
    props: true,
    meta: { title: '登录与解锁', rights: ['SECURE_ACCESS'] },
  },
  {
    path: '/items/:box(todo|done)',
    name: 'work',
    component: () => import('@/views/worklist/WorklistPage.vue'),
    props: true,
    meta: { title: '事项', rights: ['REPORTS'] },
  },
  {
    path: '/reports/:reportId',
    name: 'report',
    component: () => import('@/views/report/ReportPage.vue'),
    props: true,
    meta: { title: '年度报告' },
  },
  {
    path: '/reports/:reportId/similarity',
    name: 'similarity',
    component: () => import('@/views/similarity/SimilarityPage.vue'),
    props: true,
    meta: { title: '对照', rights: ['REPORTS'] },
  },
  {
    path: '/years',
    component: () => import('@/views/years/YearsPage.vue'),
    meta: { title: '年度任务', rights: ['YEARS'] },
  },
  {
    path: '/years/opening',
    component: () => import('@/views/years/OpenYearPage.vue'),
    meta: { title: '下达年度任务', rights: ['YEARS'] },
  },
  {
    path: '/years/:year(\\d{4})',
    name: 'year',
    component: () => import('@/views/years/YearPage.vue'),
    props: (to) => ({ year: to.params.year, organ: String(to.query.organ ?? '') }),
    meta: { title: '年度报告进度', rights: ['YEARS'] },
  },
  {
    path: '/years/:year(\\d{4})/organs',
    name: 'year-organs',
    component: () => import('@/views/years/OpenYearPage.vue'),
    props: (to) => ({ year: to.params.year, organ: String(to.query.organ ?? '') || undefined }),
    meta: { title: '增加机关', rights: ['YEARS'] },
  },
  {
    path: '/organs/:code?',
    name: 'organs',
    component: () => import('@/views/organs/OrgansPage.vue'),
    props: (to) => ({ code: typeof to.params.code === 'string' ? to.params.code : '' }),
    meta: { title: '机关', rights: ['MANAGE_ORGANS'] },
  },
  {
    path: '/accounts',
    component: () => import('@/views/accounts/AccountsPage.vue'),
    meta: { title: '账号', rights: ['MANAGE_ACCOUNTS'] },
  },
  {
    path: '/grants',
    component: () => import('@/views/grants/GrantsPage.vue'),
    meta: { title: '授权', rights: ['GRANT'] },
  },
  {
    path: '/rights-of-day',
    component: () => import('@/views/rights-of-day/RightsOfDayPage.vue'),
    meta: { title: '某日权限', rights: ['RIGHTS_OF_A_DAY'] },
  },
  {
    path: '/rules',
    name: 'rules',
    component: () => import('@/views/rules/RulesPage.vue'),
    meta: { title: '检查规则' },
  },
  { path: '/notices', component: () => import('@/views/notices/NoticesPage.vue'), meta: { title: '通知' } },
  {
    path: '/record',
    component: () => import('@/views/record/RecordPage.vue'),
    meta: { title: '操作记录', rights: ['READ_RECORD'] },
  },
  { path: '/:rest(.*)*', name: 'not-found', component: NotFoundPage },
];

export const router = createRouter({ history: createWebHistory('/admin/'), routes });

router.beforeEach((to) => guard(to, useSession()));

// The password ran out, or codes were demanded, while the page was open: the server refuses everything else.
onUnfinished(async () => {
  await useSession().refresh();
  await router.push({ name: 'unfinished', query: { to: router.currentRoute.value.fullPath } });
});
