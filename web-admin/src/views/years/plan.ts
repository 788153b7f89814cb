import type { Candidates, Indicator, OptionalSteps, Plan } from '@/api/years';
import { isDay } from './days';

/** The most that can be asked for beside the statutory tables. */
export const MOST_INDICATORS = 20;

export interface TypedIndicator {
  label: string;
  unit: string;
  help: string;
}

/** What the person fills in, step by step. */
export interface PlanForm {
  organ: string;
  year: number;
  chosen: ReadonlySet<string>;
  /** The day per type. */
  dues: Record<string, string>;
  /** The optional steps per type; a type without an entry keeps each organ's own setting. */
  steps: Record<string, OptionalSteps>;
  filingForAll: boolean;
  indicators: TypedIndicator[];
}

/** What is proposed for these organs: all that report to here, the days that the law sets. */
export function proposal(organ: string, year: number, candidates: Candidates): PlanForm {
  return {
    organ,
    year,
    chosen: new Set(candidates.organs.filter((one) => one.proposed).map((one) => one.code)),
    dues: Object.fromEntries(candidates.types.map((one) => [one.type, one.lawfulDay])),
    steps: {},
    filingForAll: false,
    indicators: [],
  };
}

function text(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

/** The indicators that have anything in them. */
function written(form: PlanForm): TypedIndicator[] {
  return form.indicators.filter((one) => one.label.trim() || one.unit.trim() || one.help.trim());
}

/** The form as it is sent. Days of types of which no organ was chosen are left out. */
export function planOf(form: PlanForm, candidates: Candidates): Plan {
  const types = new Set(candidates.organs.filter((one) => form.chosen.has(one.code)).map((one) => one.type));
  const ofChosen = <T>(values: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([type]) => types.has(type)));
  return {
    organ: form.organ,
    year: form.year,
    organs: candidates.organs.filter((one) => form.chosen.has(one.code)).map((one) => one.code),
    dues: ofChosen(form.dues),
    steps: ofChosen(form.steps),
    filingForAll: form.filingForAll,
    indicators: written(form).map(
      (one): Indicator => ({ label: one.label.trim(), unit: text(one.unit), help: text(one.help) }),
    ),
  };
}

/** What keeps the person on the choice of organs; empty when nothing does. */
export function troubleWithOrgans(form: PlanForm): string {
  return form.chosen.size === 0 ? '请至少选择一个机关。' : '';
}

/** What keeps the person on the days. */
export function troubleWithDays(form: PlanForm): string {
  const wrong = Object.values(form.dues).find((day) => !isDay(day) || Number(day.slice(0, 4)) <= form.year);
  return wrong === undefined ? '' : `截止日期应是 ${form.year + 1} 年的一天，请填写完整。`;
}

/** What keeps the person on the indicators. */
export function troubleWithIndicators(form: PlanForm): string {
  const labels = written(form).map((one) => `${one.label.trim()}（${one.unit.trim()}）`);
  if (written(form).some((one) => one.label.trim() === '')) return '有一项补充指标还没有名称。';
  const bad = written(form).find((one) => /[:：]/.test(one.label));
  if (bad) return `补充指标“${bad.label.trim()}”的名称里不能有冒号。`;
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  return twice === undefined ? '' : `补充指标“${twice.replace('（）', '')}”重复了。`;
}
