import { join, resolve } from 'node:path';
import type { NoPaper } from '../../report/paper/paper.ts';
import {
  isPanelPrint,
  isStoryPrint,
  prints,
  type PanelPrint,
  type Print,
  type StoryPrint,
} from '../../report/paper/prints.ts';
import { prepareScreens } from '../build-screens.ts';
import { findBrowser } from '../print/find-browser.ts';
import { reportPaper } from '../library/report-paper.ts';
import { makePaper } from '../print/make-paper.ts';
import { panelPaper } from '../print/panel-paper.ts';
import { printToPdf } from '../print/print-to-pdf.ts';
import { readPanel } from '../print/read-panel.ts';
import { nameOf, readSource, type Source, type Where } from '../print/read-source.ts';
import { scriptPaper } from '../print/script-paper.ts';
import { servePaper, type Printed } from '../print/serve-paper.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf, type ExitStatus } from '../terminal/verb.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const papers = ['a4', 'letter', 'a3'] as const;

export const verb = verbOf({
  says: 'puts a story, or what a kept session did, on paper: cards, comic, guide, flip-book …',
  takes: 'PACK|SESSION',
  paths: { least: 1, most: 1 },
  options: {
    what: { kind: 'text', value: 'WHAT', says: prints.join(', ') },
    lang: { kind: 'text', value: 'LANG', says: 'the language on paper (en)' },
    paper: { kind: 'text', value: 'SIZE', says: 'a4, letter or a3 (a4)' },
    mono: { kind: 'flag', says: 'black and white, for a copier' },
    minutes: {
      kind: 'number',
      value: 'N',
      least: 10,
      most: 480,
      whole: true,
      says: 'the block that a guide is for: 35, 60, 90 (60)',
    },
    cut: {
      kind: 'number',
      value: 'N',
      least: 12,
      most: 45,
      whole: true,
      says: 'the telling of a flip-book, choices or a comic: 12, 25, 45',
    },
    out: { kind: 'text', value: 'FILE', says: 'the PDF (otherwise NAME-WHAT.pdf, in this folder)' },
    data: { kind: 'text', value: 'DIR', says: 'where sessions are kept (data)' },
    stories: { kind: 'text', value: 'DIR', says: 'where stories lie (stories)' },
  },
  more: [
    'PACK is the folder of a story, for a report also a folder of stories; SESSION is the code of a kept session, such as gourd-kite-lamp.',
    'A checklist and a record of behaviour are printed empty from the folder of stories, and filled in from their file in data/reports.',
    'A Chromium of this machine prints; ELSEWHERE_CHROMIUM names one. Without one, start the',
    'workshop and print from the facilitator’s page: it opens the same sheets in any browser.',
    'Role cards and flip-books hold what roles keep secret: they are for the facilitator.',
    '',
    'Ends with 0 where the PDF was written, 1 where there is nothing to print, 2 otherwise.',
  ],
  run: async ({ paths: [path = ''], options }, terminal) => {
    const what = prints.find((one) => one === options.what);
    if (what === undefined) {
      terminal.say(`Say what to print: --what ${prints.join('|')}`);
      return 2;
    }
    const paper = papers.find((one) => one === (options.paper ?? 'a4'));
    if (paper === undefined) {
      terminal.say(`There is no paper "${options.paper}". Known are a4, letter and a3.`);
      return 2;
    }
    const { lang, mono, minutes, cut } = options;
    const out = resolve(options.out ?? `${nameOf(path)}-${what}.pdf`);
    const asked = { language: lang ?? 'en', paper, mono, minutes: minutes ?? 60, cut, out };
    const where = whereIn(options);
    if (isPanelPrint(what)) return printPanel(path, { what, ...asked, where }, terminal);
    if (what === 'script') return printScript(path, { what, ...asked }, terminal);
    return isStoryPrint(what)
      ? printStory(path, { what, ...asked, where }, terminal)
      : printReport(path, { what, ...asked }, terminal);
  },
});
type Asked = {
  readonly what: Print;
  readonly language: string;
  readonly paper: (typeof papers)[number];
  readonly mono: boolean;
  readonly minutes: number;
  readonly cut: number | null;
  readonly out: string;
};

/** What the system or a running workshop says against it is one sentence. */
async function read(...asked: Parameters<typeof readSource>): Promise<Source | string> {
  try {
    return await readSource(...asked);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return `${what} A session of a running workshop is printed from the facilitator’s page.`;
  }
}

const whereIn = ({ data, stories }: { data: string | null; stories: string | null }): Where => ({
  data: data ?? join(root, 'data'),
  stories: stories ?? join(root, 'stories'),
});

async function printStory(
  path: string,
  { where, ...asked }: Asked & { readonly what: StoryPrint; readonly where: Where },
  terminal: Terminal,
): Promise<ExitStatus> {
  const source = await read(path, where);
  if (typeof source === 'string') {
    terminal.say(source);
    return 2;
  }
  const guide = await source.guideIn(asked.language);
  const paper = makePaper(asked, { ...source, guide });
  if (typeof paper === 'string') {
    terminal.say(reasons[paper]);
    return 1;
  }
  return putOnPaper({ paper, art: source.art }, asked, terminal);
}

/** A joint panel's checklist or record: empty, or as it lies in a file that may leave. */
async function printPanel(
  path: string,
  { where, ...asked }: Asked & { readonly what: PanelPrint; readonly where: Where },
  terminal: Terminal,
): Promise<ExitStatus> {
  const { what, language } = asked;
  const from = await readPanel(path, { what, language, stories: where.stories });
  if (typeof from === 'string') {
    terminal.say(from);
    return 2;
  }
  const paper = panelPaper(what, from);
  if (typeof paper === 'string') {
    terminal.say(reasons[paper]);
    return 1;
  }
  return putOnPaper({ paper, art: new Map() }, asked, terminal);
}

/** Of one story, or of all in a folder: what is counted of them. */
async function printReport(path: string, asked: Asked, terminal: Terminal): Promise<ExitStatus> {
  terminal.say('Counting: about ten seconds a story.');
  const paper = await reportPaper(path, asked.language);
  if (paper === null) {
    terminal.say(`There is no story in ${path} that can be counted.`);
    return 2;
  }
  return putOnPaper({ paper, art: new Map() }, asked, terminal);
}

/** Everything that a voice says in a language, for whoever records it. */
async function printScript(path: string, asked: Asked, terminal: Terminal): Promise<ExitStatus> {
  const paper = await scriptPaper(path, asked.language);
  if (paper === null) {
    terminal.say(`There is no story in ${path} that can be read.`);
    return 2;
  }
  if (typeof paper === 'string') {
    terminal.say(reasons[paper]);
    return 1;
  }
  return putOnPaper({ paper, art: new Map() }, asked, terminal);
}

async function putOnPaper(printed: Printed, asked: Asked, terminal: Terminal): Promise<ExitStatus> {
  const browser = findBrowser();
  if (browser === null) {
    terminal.say(
      'There is no Chromium on this machine to print with. Install one, or name it in ELSEWHERE_CHROMIUM. ' +
        'Or run "npm start" and choose "On paper" on the facilitator’s page: any browser prints it.',
    );
    return 2;
  }
  await prepareScreens(root, (text) => terminal.say(text));
  const served = await servePaper(printed);
  try {
    const url = `${served.url}/print/?${addressOf(asked)}`;
    if (!(await printToPdf(browser, { url, out: asked.out }))) {
      terminal.say(`${browser} wrote no PDF to ${asked.out}.`);
      return 2;
    }
  } finally {
    served.close();
  }
  terminal.print(asked.out);
  return 0;
}

function addressOf({ what, language, paper, mono }: Asked): string {
  return new URLSearchParams({ what, language, paper, mono: mono ? '1' : '0' }).toString();
}

const reasons: Readonly<Record<NoPaper, string>> = {
  'no-scenario': 'No story was chosen in this session.',
  'not-played': 'No team of this session has decided anything, so there is no story to tell.',
  'no-roles': 'This story has no roles.',
  'not-told': 'This story is not told in this language: --lang names one that it is told in.',
  'no-closeness': 'This story has no closeness card: its author wrote none.',
  'no-bank': 'There is no bank of questions with lines for a committee.',
  'not-let-go':
    'This is no such record, or it may not leave yet: a body of each side says yes on the facilitator’s page first.',
  'no-survey': 'This story asks no questions before or after.',
  'chain-of-command':
    'The facilitator of this session stands above these people, so that they are asked nothing.',
  'too-many-pages':
    'This telling has too many pages for a flip-book. Take a shorter one: --cut 12.',
  'no-ending': 'This story comes to no end on paper: it goes on in a circle, or fails.',
};
