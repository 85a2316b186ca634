import type {
  BehaviourSheet,
  ChecklistSheet,
  PanelSheet,
} from '../../report/paper/panel-sheets.ts';
import { inDigits, numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { Box } from './box.tsx';
import './panel-sheets.css';

const nothing = '\u00a0';

/** Of 2026-11-30: paper has no day. */
const monthOf = (day: string) => <bdi>{inDigits(day.slice(0, 7))}</bdi>;

/** Bodies of both sides, and when: there is no place for a name. */
const Panel = ({ written, bodies }: Pick<PanelSheet, 'written' | 'bodies'>) => (
  <div class="panel-of">
    <p>{say('rounds.panel')}</p>
    <ul class="ticks">
      {bodies.map((body) => (
        <li key={body}>
          <Box isTicked={written?.panel.includes(body) ?? false} />
          <span>{say(`briefing.voice-${body}`)}</span>
        </li>
      ))}
    </ul>
    <p class="field-of">
      <span>{say('rounds.month')}</span>
      <b class="by-hand">{written === null ? nothing : monthOf(written.day)}</b>
    </p>
  </div>
);

type Line = ChecklistSheet['lists'][number]['lines'][number];

/** Where nothing was written down a line waits for a pen. */
const ByHand = ({
  words,
  value,
}: {
  readonly words: string;
  readonly value: string | undefined;
}) => (
  <p class="field-of">
    <span>{words}</span>
    <b class="by-hand">{value ?? nothing}</b>
  </p>
);

type LineProps = { readonly line: Line; readonly sheet: ChecklistSheet };

function LineOf({ line, sheet }: LineProps) {
  const { asks, measures, found } = line;
  const evidence = found?.evidence ?? undefined;
  return (
    <li class="panel-line">
      <p>
        <b>
          <StoryWords>{asks}</StoryWords>
        </b>
      </p>
      {measures !== '' && (
        <p class="measures">
          <StoryWords>{measures}</StoryWords>
        </p>
      )}
      <ul class="ticks">
        {sheet.steps.map((step) => (
          <li key={step}>
            <Box isTicked={found?.step === step} />
            <span>{say(`rounds.step.${step}`)}</span>
          </li>
        ))}
      </ul>
      {(evidence || sheet.written === null) && (
        <div class="evidence">
          <ByHand words={say('rounds.seen')} value={evidence?.seen} />
          <ByHand words={say('rounds.month')} value={evidence && inDigits(evidence.when)} />
          <ByHand
            words={say('rounds.by')}
            value={evidence && say(`briefing.voice-${evidence.by}`)}
          />
        </div>
      )}
    </li>
  );
}

/** Processes and institutions, each with how far it has come and what stands behind it: no scale and no sum. */
export const ChecklistSheets = ({ sheet }: { readonly sheet: ChecklistSheet }) => (
  <article class="panel-sheet">
    <h1>{say('rounds.checklist')}</h1>
    <p class="how">{say('rounds.checklist-lead')}</p>
    <Panel written={sheet.written} bodies={sheet.bodies} />
    {sheet.lists.map(({ list, lines }) => (
      <section key={list}>
        <h2>{say(`rounds.list.${list}`)}</h2>
        <ul class="panel-lines">
          {lines.map((line) => (
            <LineOf key={line.key} line={line} sheet={sheet} />
          ))}
        </ul>
      </section>
    ))}
  </article>
);

const meetings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A box for each meeting, and what they come to. */
const ToWatch = ({ seen }: Pick<BehaviourSheet, 'seen'>) => (
  <table class="watched">
    <thead>
      <tr>
        <th scope="col">{say('rounds.watched')}</th>
        {meetings.map((meeting) => (
          <th key={meeting} scope="col" class="tick">
            {numeral(meeting)}
          </th>
        ))}
        <th scope="col" class="tick">
          =
        </th>
      </tr>
    </thead>
    <tbody>
      {seen.map(({ behaviour }) => (
        <tr key={behaviour}>
          <th scope="row">{say(`rounds.behaviour.${behaviour}`)}</th>
          {meetings.map((meeting) => (
            <td key={meeting} class="tick">
              <Box />
            </td>
          ))}
          <td class="tick">{nothing}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

type Watched = Pick<BehaviourSheet, 'seen'> & { readonly watched: number };

const AsSeen = ({ seen, watched }: Watched) => (
  <table class="watched">
    <tbody>
      {seen.map(({ behaviour, times }) => (
        <tr key={behaviour}>
          <th scope="row">{say(`rounds.behaviour.${behaviour}`)}</th>
          <td>{say('rounds.seen-in', { seen: numeral(times ?? 0), watched: numeral(watched) })}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What was seen in meetings at a barrier: of nobody, no unit and no place. */
export const BehaviourSheets = ({ sheet }: { readonly sheet: BehaviourSheet }) => (
  <article class="panel-sheet">
    <h1>{say('rounds.behaviour')}</h1>
    <p class="how">{say('rounds.behaviour-lead')}</p>
    <Panel written={sheet.written} bodies={sheet.bodies} />
    {sheet.watched === null ? (
      <ToWatch seen={sheet.seen} />
    ) : (
      <AsSeen seen={sheet.seen} watched={sheet.watched} />
    )}
  </article>
);
