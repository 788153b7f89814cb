// What the server sends and takes, in the words of the interface. Nothing here decides anything: rights are in
// `actions`, names for people come with the codes.

export interface Named {
  name: string;
}

export interface OrganRef {
  code: string;
  name: string;
}

export interface Grant {
  role: string;
  roleName: string;
  organ: OrganRef | null;
}

/** What a role reaches at all; the same words as the server's `Right`. */
export type Right =
  | 'OWN_ACCOUNT'
  | 'REPORTS'
  | 'YEARS'
  | 'READ_ORGANS'
  | 'MANAGE_ORGANS'
  | 'READ_ACCOUNTS'
  | 'MANAGE_ACCOUNTS'
  | 'GRANT'
  | 'SECURE_ACCESS'
  | 'RIGHTS_OF_A_DAY'
  | 'READ_RECORD'
  | 'READ_API';

/** `password`: it must be changed; `code`: one must still be typed; `one-time-code`: codes must be set up. */
export type Pending = 'password' | 'code' | 'one-time-code';

export interface Session {
  account: { id: string; username: string; name: string };
  grants: Grant[];
  rights: Right[];
  /** What must be done before anything else. */
  pending: Pending | null;
  notice: string;
  demo: boolean;
}

// ---- Work items ---------------------------------------------------------------------------------------------------

export type Box = 'todo' | 'done';

export interface WorkItem {
  id: string;
  report: { id: string; organ: OrganRef; year: number; title: string; status: string; statusName: string };
  step: string;
  stepName: string;
  openedAt: string;
  due: string | null;
  closedAt: string | null;
  outcome: string | null;
  from: Named | null;
  revision: number | null;
  errors: number;
  warnings: number;
  hits: number;
}

export interface WorkItems {
  counts: Record<Box, number>;
  items: WorkItem[];
}

// ---- Content ------------------------------------------------------------------------------------------------------

/** Of the form `table/row/column`; never taken apart here. */
export type CellKey = string;

/** A figure, blank, or what was typed and is no figure yet. */
export type CellValue = number | null | { raw: string };

export interface BoundNumber {
  start: number;
  end: number;
  cell: CellKey;
}

export type Block =
  | { id: string; kind: 'heading'; level: 1 | 2 | 3; text: string; bound?: BoundNumber[] }
  | { id: string; kind: 'paragraph'; text: string; bound?: BoundNumber[] }
  | { id: string; kind: 'table'; rows: string[][] };

export interface ReportContent {
  edition: string;
  year: number;
  organ: string;
  title: string;
  narratives: Record<string, Block[]>;
  cells: Record<CellKey, CellValue>;
  units: Record<CellKey, string>;
  local: Record<string, CellValue>;
}

/** A place in the narrative, UTF-16 units, end exclusive. */
export interface Anchor {
  part: string;
  block: string;
  start: number;
  end: number;
  quote: string;
}

export type Severity = 'error' | 'warning' | 'hint';
export type Level = 'block' | 'warn' | 'hint';

export interface Finding {
  rule: string;
  severity: Severity;
  verdict: 'fail' | 'uncertain';
  stops: boolean;
  needsReason: boolean;
  cells: CellKey[];
  anchor: Anchor | null;
  expected: number | null;
  found: number | null;
  message: string;
  basis: string;
  fingerprint: string;
}

export interface Hit {
  rule: string;
  level: Level;
  anchor: Anchor | null;
  cell: CellKey | null;
  excerpt: string;
  category: string;
  message: string;
}

export interface Reason {
  /** `tick`: the text is the sentence that was ticked. */
  kind: 'words' | 'tick';
  text: string;
  by: Named;
  at: string;
  /** Last year's, to be taken over by a person. */
  offered: boolean;
  /** Given for other figures or words, to be looked at anew. */
  lapsed: boolean;
}

/** How the findings of a rule are settled. */
export interface Advice {
  stops: boolean;
  explanations: string[];
  /** The sentence that is ticked, no word being asked for; null where words are. */
  tick: string | null;
}

/** The numbers of a report's texts, in its order. */
export interface TextNumbers {
  sourced: { anchor: Anchor; cells: CellKey[]; words: string }[];
  /** Sentences with numbers that no cell gives. */
  unsourced: { fingerprint: string; sentence: Anchor; numbers: Anchor[] }[];
}

/** What the checks say of a draft as it was sent. */
export interface Checked {
  findings: Finding[];
  hits: Hit[];
  numbers: TextNumbers;
  reasons: Record<string, Reason>;
  summary: Summary;
}

/** What the checks come to. Errors, warnings and hints are certain ones; the two lines of words are the server's. */
export interface Summary {
  errors: number;
  warnings: number;
  hints: number;
  /** What a person has to judge. */
  uncertain: number;
  stops: number;
  unexplained: number;
  hits: number;
  blockingHits: number;
  /** Whether it can be submitted. */
  headline: string;
  /** How many there are of each kind. */
  counts: string;
}

// ---- Reports ------------------------------------------------------------------------------------------------------

export type Verb =
  | 'SAVE'
  | 'SUBMIT'
  | 'PASS'
  | 'RETURN'
  | 'RECALL'
  | 'PUBLISH'
  | 'RETRY'
  | 'REGISTER_ADDRESS'
  | 'TAKE_DOWN'
  | 'CONFIRM_TAKE_DOWN'
  | 'NUDGE';

export interface ActionState {
  allowed: boolean;
  /** Why it cannot be done now; missing when it can. */
  why?: string | null;
}

export type Actions = Partial<Record<Verb, ActionState>>;

export interface Step {
  step: string;
  name: string;
  role: string;
  roleName: string;
  state: 'done' | 'current' | 'waiting';
  people: string[];
  at: string | null;
}

export interface Publication {
  revision: number;
  hash: string;
  publishedAt: string | null;
  address: string | null;
  state: 'PUBLISHED' | 'TAKEN_DOWN' | 'AWAITING_ADDRESS';
  takenDownAt: string | null;
  reason: string | null;
  /** By when a leader has to confirm the take-down, and when that was done. */
  confirmDue?: string | null;
  confirmedAt?: string | null;
}

export interface ReportView {
  id: string;
  organ: OrganRef & { type: string };
  year: number;
  edition: string;
  title: string;
  status: string;
  statusName: string;
  version: number;
  steps: Step[];
  /** Null for those who may know of the report but not read it yet. */
  content: ReportContent | null;
  revision: { number: number; hash: string; submittedAt: string; submittedBy: Named; ruleBook: string } | null;
  findings: Finding[];
  reasons: Record<string, Reason>;
  /** By rule; empty for whoever does not draft. */
  rules: Record<string, Advice>;
  hits: Hit[];
  numbers: TextNumbers;
  /** Null together with the content. */
  summary: Summary | null;
  actions: Actions;
  workItem: { id: string; step: string; openedAt: string; due: string | null } | null;
  returned: {
    by: Named;
    role: string;
    roleName: string;
    step: string;
    stepName: string;
    at: string;
    opinion: string;
    backToMe: boolean;
  } | null;
  publication: Publication | null;
  due: string | null;
  editable: boolean;
  /** When the draft was last saved; null for anything else. */
  savedAt?: string | null;
}

export interface OpenableOrgan {
  organ: OrganRef;
  existing: { year: number; id: string }[];
}

export interface TimelineEntry {
  at: string;
  verb: string;
  verbName: string;
  step: string | null;
  stepName: string | null;
  by: Named;
  role: string | null;
  roleName: string | null;
  revision: number | null;
  hash: string | null;
  opinion: string | null;
  target: string | null;
  targetName: string | null;
}

export interface Comparison {
  from: number;
  to: number;
  cells: { cell: CellKey; label: string; from: CellValue; to: CellValue }[];
  blocks: { part: string; id: string; from: string | null; to: string | null }[];
}

// ---- Drafts -------------------------------------------------------------------------------------------------------

export interface BlockChange {
  part: string;
  id: string;
  old: Block | null;
  new: Block | null;
  /** The block that this one follows; null for the first place of its part. */
  after: string | null;
}

export interface DraftPatch {
  base: number;
  kind: 'edit' | 'zero-confirmation' | 'carry-over' | 'undo';
  title?: [string, string];
  cells?: Record<CellKey, [CellValue, CellValue]>;
  units?: Record<CellKey, [string | null, string | null]>;
  local?: Record<string, [CellValue, CellValue]>;
  blocks?: BlockChange[];
}

export interface DraftConflict {
  place: string;
  theirs: CellValue | Block | string;
  by: Named | null;
  at: string | null;
}

export interface DraftSaved {
  version: number;
  savedAt: string;
  saved: string[];
  conflicts: DraftConflict[];
  refused: { place: string; rule: string; message: string }[];
  findings: Finding[];
  hits?: Hit[];
  numbers?: TextNumbers;
  reasons?: Record<string, Reason>;
  summary: Summary;
}

export interface DraftChange {
  at: string;
  by: Named;
  kind: string;
  place: string;
  label: string;
  from: CellValue | Block | string;
  to: CellValue | Block | string;
}

// ---- Importing ----------------------------------------------------------------------------------------------------

export interface ImportNote {
  place: string;
  kind: 'normalised' | 'guessed' | 'ambiguous' | 'unplaced' | 'left';
  raw: string;
  value: string | null;
  message: string;
  /** The row of the file that it speaks of, and which of its cells; -1 for the whole row. */
  source: { picture: number; marked: number } | null;
}

export interface SourceCell {
  text: string;
  column: number;
  rows: number;
  columns: number;
}

/** A row of the file's table below the rows that head it. */
export interface SourcePicture {
  head: SourceCell[][];
  cells: SourceCell[];
}

/** One of several reports in a file. Without details, only its title was looked at. */
export interface ImportCandidate {
  number: number;
  title: string;
  details: { organ: string; year: number; edition: string; filled: number; total: number } | null;
}

/** A file with several reports, one of which is to be chosen first. */
export interface ImportChoice {
  sourceHash: string;
  fileName: string;
  candidates: ImportCandidate[];
}

/** What a person settled of a preview, and what of the draft stays. */
export interface Settled {
  cells: Record<CellKey, CellValue>;
  kept?: CellKey[];
  keptParts?: string[];
}

export interface ImportPreview extends ReportContent {
  sourceHash: string;
  fileName: string;
  notes: ImportNote[];
  pictures: SourcePicture[];
  findings: Finding[];
  placed: number;
  total: number;
}

/** A secret marking that was met and kept out. The excerpt is masked; nothing else of it was stored. */
export interface Alert {
  raisedAt: string;
  ruleId: string;
  place: string;
  excerpt: string;
  organName: string | null;
  title: string | null;
  causedBy: string | null;
}
