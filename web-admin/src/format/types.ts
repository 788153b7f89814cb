// The edition file as the server hands it out, and the content of a report. No table, row or rule is known by name.

export type CellKind = 'count' | 'change' | 'amount';
export type Relation = '=' | '<=' | '>=';

/** A row or column as it is printed: a leaf has an id and cells, a group has parts under it. */
export interface Header {
  id?: string;
  label: string;
  aliases?: string[];
  help?: string;
  kind?: CellKind;
  decimals?: number;
  units?: string[];
  rows?: Header[];
  columns?: Header[];
}

/** Σ coefficient × cell (= | ≤ | ≥) constant, repeated for each row or each column. */
export interface Identity {
  rule: string;
  each: 'row' | 'column';
  only?: string[];
  sum: Record<string, number>;
  is: Relation;
  constant: number;
  defines?: string;
  words: string;
}

/** A row of published reports that stands for several rows of this edition. */
export interface Undivided {
  id: string;
  label: string;
  covers: string[];
}

export interface TableSpec {
  id: string;
  title: string;
  unit: string;
  kind: CellKind;
  decimals?: number;
  corner?: string;
  over?: string;
  across?: boolean;
  columns: Header[];
  rows: Header[];
  undivided?: Undivided[];
  identities?: Identity[];
}

export interface NarrativeSection {
  kind: 'narrative';
  part: string;
  number?: string;
  title: string;
  aliases?: string[];
  required?: boolean;
  help?: string;
}

export interface TablesSection {
  kind: 'tables';
  number?: string;
  title: string;
  aliases?: string[];
  tables: string[];
  help?: string;
}

export type Section = NarrativeSection | TablesSection;

export interface ReportFormat {
  edition: string;
  years: { from: number; to?: number };
  basis: { document: string; title: string };
  sections: Section[];
  tables: TableSpec[];
}

/** A number, blank, or what was typed and is no number yet. Blank is not zero. */
export type CellValue = number | null | { raw: string };

/** Values by cell id; a cell that is not in it is blank. */
export type Cells = Readonly<Record<string, CellValue | undefined>>;

export interface BoundNumber {
  start: number;
  end: number;
  cell: string;
}

export interface HeadingBlock {
  id: string;
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
  bound?: BoundNumber[];
}

export interface ParagraphBlock {
  id: string;
  kind: 'paragraph';
  text: string;
  bound?: BoundNumber[];
}

export interface TableBlock {
  id: string;
  kind: 'table';
  rows: string[][];
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;
