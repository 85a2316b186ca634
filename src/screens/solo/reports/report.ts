/** Where a page of an export says that its story was played to the end, and nothing else. */
export type Report = {
  /** A language that the learner likes best and the page has; null where nobody said. */
  readonly language: string | null;
  /** Says once that the story was played to its end. */
  readonly complete: () => void;
  /** Says that the page is left; nothing is said afterwards. */
  readonly close: () => void;
  /** Where the learner comes from; null where nobody said. */
  readonly back: string | null;
};

/** The kind of report that an export was made for; null for a page that reports to nobody. */
export function reportKind(page: Pick<Document, 'querySelector'>): 'scorm' | 'cmi5' | null {
  const said = page.querySelector('meta[name="elsewhere-reports"]')?.getAttribute('content');
  return said === 'scorm' || said === 'cmi5' ? said : null;
}
