import type { OrganFields, OrganView, Power } from '@/api/organs';
import { Problem } from '@/api/problem';

/** What a form holds: the fields of an organ, and for a new one what is given once for ever. */
export interface OrganForm extends OrganFields {
  code: string;
  validFrom: string | null;
}

export const ORGAN_TYPES: { type: string; name: string; rules: Power }[] = [
  { type: 'COUNTY', name: '县级人民政府', rules: 'NO' },
  { type: 'TOWN', name: '乡镇人民政府', rules: 'NO' },
  { type: 'SUBDISTRICT', name: '街道办事处', rules: 'NO' },
  { type: 'DEPARTMENT', name: '地方人民政府部门', rules: 'NO' },
  { type: 'COMMITTEE', name: '管理委员会', rules: 'NO' },
  { type: 'AUTHORIZED', name: '法律、法规授权的组织', rules: 'UNKNOWN' },
  { type: 'VERTICAL', name: '垂直管理部门', rules: 'NO' },
  { type: 'CITY', name: '设区的市、自治州人民政府', rules: 'YES' },
  { type: 'PROVINCE', name: '省级人民政府', rules: 'YES' },
  { type: 'STATE_COUNCIL', name: '国务院部门', rules: 'YES' },
];

export const CODE_ROLES: { role: string; name: string }[] = [
  { role: 'DRAFTER', name: '填报人' },
  { role: 'SECTION_HEAD', name: '科室负责人' },
  { role: 'CONFIDENTIALITY_REVIEWER', name: '保密审查员' },
  { role: 'LEADER', name: '分管领导' },
  { role: 'HEAD_OF_ORGAN', name: '主要领导' },
  { role: 'PUBLISHER', name: '发布员' },
  { role: 'SUPERVISOR', name: '上级主管' },
];

export function newForm(parentCode: string | null): OrganForm {
  return {
    code: '',
    fullName: '',
    shortName: null,
    organType: 'DEPARTMENT',
    parentCode,
    regionCode: null,
    creditCode: null,
    rulesPower: 'NO',
    normativePower: 'UNKNOWN',
    address: null,
    postCode: null,
    telephone: null,
    mail: null,
    dueDay: null,
    sectionReview: false,
    signOff: false,
    filing: false,
    publisherMayDraft: false,
    codeRoles: [],
    columnSite: 'BUILT_IN',
    publicNames: 'OFFICES',
    predecessors: [],
    validFrom: null,
  };
}

export function formOf(view: OrganView): OrganForm {
  return {
    ...view.fields,
    codeRoles: [...view.fields.codeRoles],
    predecessors: [...view.fields.predecessors],
    code: view.code,
    validFrom: view.validFrom,
  };
}

/** Of a form only what differs: places that nobody touched stay as somebody else may have made them. */
export function changes(before: OrganForm, now: OrganForm): Partial<OrganForm> {
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => !same(value, before[name as keyof OrganForm])),
  ) as Partial<OrganForm>;
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value) => other.includes(value));
  }
  return bare(one) === bare(other);
}

/** An input that was emptied holds an empty text where nothing had been. */
function bare(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

/** The sentences of a refusal by their places; those without a place are under the empty name. */
export function faultsOf(thrown: unknown): Record<string, string> {
  if (!(thrown instanceof Problem)) return {};
  const faults = thrown.get<{ field: string; message: string }[]>('faults') ?? [];
  const byField: Record<string, string> = {};
  for (const fault of faults) byField[fault.field] = (byField[fault.field] ?? '') + fault.message;
  return byField;
}

/** The power to make 规章 that a body of this type has by law. */
export function rulesPowerOf(type: string): Power {
  return ORGAN_TYPES.find((known) => known.type === type)?.rules ?? 'UNKNOWN';
}
