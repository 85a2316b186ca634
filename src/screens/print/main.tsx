import '../parts/paper.css';
import '../parts/print-fonts.css';
import './fonts.css';
import '../parts/emblem.css';
import './print.css';
import './sheets.css';
import { render } from 'preact';
import type { Print } from '../../report/paper/prints.ts';
import type { Paper } from '../../report/paper/paper.ts';
import { artUrl } from '../parts/art-url.ts';
import { say } from '../parts/say.ts';
import { speakLanguage } from '../parts/spoken.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { listArt, type ArtFile } from './list-art.ts';
import { NoPaperHere, PaperPage } from './paper-page.tsx';
import { parsePrintAddress, type PrintAddress } from './print-address.ts';
import { readPaper } from './read-paper.ts';

async function showArt(place: Element): Promise<void> {
  document.title = say('print.title');
  const answer = await fetch(artUrl('art.json'));
  const { files } = (await answer.json()) as { readonly files: readonly ArtFile[] };
  render(<ContactSheet art={listArt(files)} />, place);
}

/** Milliseconds after which a page asks again for what its host is still counting. */
const askAgain = 2_000;

const isUnfinished = ({ sheets }: Paper): boolean => sheets.what === 'report' && sheets.waiting > 0;

/** They lie on the long edge of their paper. */
const lyingOn: ReadonlySet<Print> = new Set(['flipbook', 'booklet'] as const);

async function showPaper(asked: PrintAddress, place: Element): Promise<void> {
  document.title = say(`print.kind.${asked.what}`);
  const wide = lyingOn.has(asked.what) ? 'wide' : 'tall';
  document.body.classList.add('sheets', `${asked.paper}-${wide}`);
  document.body.classList.toggle('is-mono', asked.mono);
  const read = await readPaper(asked);
  if (read.kind === 'paper' && isUnfinished(read.paper))
    setTimeout(() => void showPaper(asked, place), askAgain);
  if (read.kind === 'paper') return render(<PaperPage paper={read.paper} asked={asked} />, place);
  const words = say(read.kind === 'why' ? `print.why.${read.why}` : 'print.failed');
  render(<NoPaperHere words={words} />, place);
}

const asked = parsePrintAddress(location.search);
const language = new URLSearchParams(location.search).get('language') ?? 'en';
await speakLanguage(language, 'print');
const place = document.querySelector('#sheet');
if (place) await (asked === null ? showArt(place) : showPaper(asked, place));
