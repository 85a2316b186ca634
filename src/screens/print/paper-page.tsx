import type { ComponentChildren } from 'preact';
import type { Paper } from '../../report/paper/paper.ts';
import type { Print } from '../../report/paper/prints.ts';
import { BriefingPrint } from '../parts/briefing-print.tsx';
import { Flowing } from '../parts/flowing.tsx';
import { say } from '../parts/say.ts';
import { StoryLanguage } from '../parts/story-language.ts';
import { AgreementSheet } from './agreement-sheet.tsx';
import { BookletSheets } from './booklet-sheets.tsx';
import { CertificateSheet } from './certificate-sheet.tsx';
import { ChoiceSheets, RoleSheets } from './card-sheets.tsx';
import { ClosenessSheet } from './closeness-sheet.tsx';
import { FlipBookSheets } from './flip-book-sheets.tsx';
import { LibrarySheets } from './library-sheets.tsx';
import { GuideSheets } from './guide-sheets.tsx';
import { Mono } from './panel.tsx';
import { BehaviourSheets, ChecklistSheets } from './panel-sheets.tsx';
import { PosterSheet } from './poster-sheet.tsx';
import type { PrintAddress } from './print-address.ts';
import { StorySheets } from './story-sheets.tsx';
import { SurveySheets } from './survey-sheets.tsx';
import { VoiceScriptSheets } from './voice-script.tsx';

/** Each of its parts is a whole sheet by itself; all others flow from one sheet to the next. */
const inSides: ReadonlySet<Print> = new Set([
  'flipbook',
  'booklet',
  'poster',
  'certificate',
] as const);

/** How it is handled once it is out of the printer. */
const handled: Readonly<Partial<Record<Print, string>>> = {
  booklet: 'print.book.how',
  certificate: 'print.cert.how',
};

function Pages({ sheets, title }: Pick<Paper, 'sheets' | 'title'>): ComponentChildren {
  switch (sheets.what) {
    case 'story':
      return <StorySheets story={sheets} title={title} />;
    case 'roles':
      return <RoleSheets roles={sheets.roles} />;
    case 'choices':
      return <ChoiceSheets decisions={sheets.decisions} />;
    case 'survey':
      return <SurveySheets rounds={sheets.rounds} />;
    case 'poster':
      return <PosterSheet poster={sheets} title={title} />;
    case 'guide':
      return <GuideSheets guide={sheets} title={title} />;
    case 'closeness':
      return <ClosenessSheet card={sheets.card} title={title} />;
    case 'flipbook':
      return <FlipBookSheets book={sheets} title={title} />;
    case 'agreement':
      return <AgreementSheet />;
    case 'booklet':
      return <BookletSheets pages={sheets.pages} title={title} />;
    case 'certificate':
      return <CertificateSheet picture={sheets.picture} title={title} />;
    case 'briefing':
      return <BriefingPrint title={title} pages={sheets.pages} />;
    case 'checklist':
      return <ChecklistSheets sheet={sheets} />;
    case 'behaviour':
      return <BehaviourSheets sheet={sheets} />;
    case 'script':
      return <VoiceScriptSheets script={sheets} title={title} />;
    case 'report':
      return <LibrarySheets report={sheets} />;
    default:
      return sheets satisfies never;
  }
}

/** What comes out of the printer, as it lies on the paper. */
export function PaperPage({
  paper,
  asked,
}: {
  readonly paper: Paper;
  readonly asked: PrintAddress;
}) {
  const { sheets, title, toldIn } = paper;
  const how = handled[sheets.what];
  const pages = <Pages sheets={sheets} title={title} />;
  return (
    <StoryLanguage.Provider value={toldIn}>
      <header class="print-bar no-print">
        <b>{say(`print.kind.${asked.what}`)}</b>
        <button type="button" onClick={() => globalThis.print()}>
          {say('print.button')}
        </button>
        {how !== undefined && <span>{say(how)}</span>}
      </header>
      <div class={`paper of-${sheets.what}`}>
        <Mono.Provider value={asked.mono}>
          {inSides.has(sheets.what) ? pages : <Flowing>{pages}</Flowing>}
        </Mono.Provider>
      </div>
    </StoryLanguage.Provider>
  );
}

/** Why there is nothing to print, in words of who asked. */
export const NoPaperHere = ({ words }: { readonly words: string }) => (
  <p class="no-paper" role="alert">
    {words}
  </p>
);
