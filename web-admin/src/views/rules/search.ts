import type { NotJudged, Rule, RuleBook } from '@/api/rules';

/** The rule book with only what contains every one of these words; chapters without any such rule are left out. */
export function found(book: RuleBook, words: string): RuleBook {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return book;
  const has = (texts: string[]): boolean => {
    const all = texts.join('\n').toLowerCase();
    return wanted.every((word) => all.includes(word));
  };
  return {
    version: book.version,
    chapters: book.chapters
      .map((chapter) => ({ ...chapter, rules: chapter.rules.filter((rule) => has(textsOf(rule, chapter.title))) }))
      .filter((chapter) => chapter.rules.length > 0),
    notJudged: book.notJudged.filter((one) => has(textsOfNotJudged(one))),
  };
}

/** How many rules there are. */
export function count(book: RuleBook): number {
  return book.chapters.reduce((sum, chapter) => sum + chapter.rules.length, 0);
}

function textsOf(rule: Rule, chapter: string): string[] {
  const { id, effect, sentence, formula, basis, wrong, right, explanations } = rule;
  return [chapter, id, effect, sentence, formula, basis, wrong, right, ...explanations];
}

function textsOfNotJudged(one: NotJudged): string[] {
  return [one.id, one.sentence, one.kind, one.reason];
}
