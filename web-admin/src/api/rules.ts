import { getJson } from './http';
import type { Severity } from './types';

/** A rule as the rule book tells it. */
export interface Rule {
  id: string;
  severity: Severity;
  stops: boolean;
  /** What a failure means, in words. */
  effect: string;
  sentence: string;
  /** What is computed, in official labels; empty where nothing is. */
  formula: string;
  basis: string;
  wrong: string;
  right: string;
  /** The version of the rule book in which it came. */
  since: string;
  explanations: string[];
  confirmedByTick: boolean;
}

export interface RuleChapter {
  title: string;
  about: string;
  rules: Rule[];
}

/** A demand that no rule judges, and why. */
export interface NotJudged {
  id: string;
  sentence: string;
  kind: string;
  reason: string;
}

export interface RuleBook {
  version: string;
  chapters: RuleChapter[];
  notJudged: NotJudged[];
}

export function fetchRules(): Promise<RuleBook> {
  return getJson<RuleBook>('/api/rules');
}
