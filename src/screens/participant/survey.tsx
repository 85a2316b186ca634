import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownQuestion, ShownSurvey } from '../../session/view/shown-survey.ts';
import { Hear, useSpoken } from '../parts/hear.tsx';
import { Picture, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { written } from '../parts/written.ts';
import { ChoiceGrid } from './choice-grid.tsx';
import { Control } from './control.tsx';
import { HandOver } from './hand-over.tsx';
import type { Seat } from './seat.ts';
import { Still } from './still.tsx';
import { Told } from './told.tsx';

/** Who around the device has it, and who of them has tried a question that does not count. */
type Here = { readonly holds: number; readonly tried: number };

/** Picture questions before and after the story: each person alone, one after another, and nothing is shown of answers. */
export function Survey({ seat, survey }: { readonly seat: Seat; readonly survey: ShownSurvey }) {
  const [{ holds, tried }, set] = useState<Here>({ holds: 0, tried: -1 });
  const { question } = seat.mine;
  const asked = question && survey.questions[question.item];
  if (!asked) return <Still sign="lidded-pot" words={say('survey.done')} />;
  const { person, people, item } = question;
  const isOnItsWay = seat.state.pending.some(({ kind }) => kind === 'answer-survey');
  if (person > 0 && holds !== person)
    return (
      <HandOver
        turn={{ given: person, of: people }}
        isOnItsWay={isOnItsWay}
        story={null}
        onReady={() => set({ holds: person, tried: -1 })}
      />
    );
  if (item === 0 && tried !== person)
    return <Practice key={`try ${person}`} onDone={() => set({ holds, tried: person })} />;
  const { round } = survey;
  return (
    <Asking
      key={`${person}/${item}`}
      question={asked}
      isOnItsWay={isOnItsWay}
      progress={<Dots item={item} of={survey.questions.length} />}
      onAnswer={(answer) => seat.send({ kind: 'answer-survey', round, person, item, answer })}
    />
  );
}

function Dots({ item, of }: { readonly item: number; readonly of: number }) {
  return (
    <p class="turn-dots" role="img" aria-label={say('survey.progress', { item: item + 1, of })}>
      {Array.from({ length: of }, (_, at) => (
        <i key={at} class={at <= item ? 'filled' : ''} />
      ))}
    </p>
  );
}

const bowls = [0, 1, 2, 3] as const;

/** How a question is answered, tried with one that counts for nothing. */
function Practice({ onDone }: { readonly onDone: () => void }) {
  const question: ShownQuestion = {
    asks: say('survey.practice'),
    picture: 'plum-bowls',
    answers: bowls.map((bowl) => ({ text: say(`survey.bowl.${bowl}`), picture: `bowl-${bowl}` })),
  };
  return (
    <Asking
      question={question}
      isPractice
      isOnItsWay={false}
      progress={<p class="practice">{say('survey.practice-lead')}</p>}
      onAnswer={onDone}
    />
  );
}

type Props = {
  readonly question: ShownQuestion;
  readonly isPractice?: boolean;
  readonly isOnItsWay: boolean;
  readonly progress: ComponentChildren;
  readonly onAnswer: (answer: number) => void;
};

function voicesIn({ asksVoice, answers }: ShownQuestion): readonly string[] {
  return [asksVoice, ...answers.map(({ voice }) => voice)].flatMap((voice) => voice ?? []);
}

/** The question, up to four answers, and in two fixed corners the pot and the cloud; a touch selects, the tick sends. */
function Asking({ question, isPractice, isOnItsWay, progress, onAnswer }: Props) {
  const [selected, select] = useState<number | null>(null);
  const { asks, picture, answers } = question;
  const inStory = useInStory();
  const voices = voicesIn(question);
  useSpoken(voices);
  const besides = answers.length;
  return (
    <>
      <main class="page contest asked">
        {progress}
        <div class="question">
          <Picture kind="asked-picture" file={`choices/${picture}.svg`} />
          <p {...(isPractice === true ? {} : inStory)} {...written(asks)}>
            {asks}
          </p>
          <Hear voice={voices.length === 0 ? undefined : voices} what={asks} />
        </div>
        <ChoiceGrid
          choices={answers.map((answer, at) => ({ id: `answer-${at}`, ...answer }))}
          among={undefined}
          markOf={(index) => (index === selected ? markNow(isOnItsWay) : 'open')}
          onTouch={isOnItsWay ? null : select}
          hears="none"
        />
      </main>
      <footer class="bar asked-bar">
        <Beside
          sign="lidded-pot"
          label="survey.not-said"
          isUp={selected === besides}
          onPress={() => select(besides)}
        />
        {isOnItsWay && <Told sign="wait" label="frame.on-its-way" />}
        {!isOnItsWay && selected === null && <Told sign="vote" label="voting.touch" />}
        {!isOnItsWay && selected !== null && (
          <Control sign="ok" label="voting.send" kind="main" onPress={() => onAnswer(selected)} />
        )}
        <Beside
          sign="question-cloud"
          label="survey.not-known"
          isUp={selected === besides + 1}
          onPress={() => select(besides + 1)}
        />
      </footer>
    </>
  );
}

const markNow = (isOnItsWay: boolean) => (isOnItsWay ? 'on-its-way' : 'selected');

/** What may be answered to every question, always in its corner. */
function Beside(props: {
  readonly sign: string;
  readonly label: string;
  readonly isUp: boolean;
  readonly onPress: () => void;
}) {
  const { sign, label, isUp, onPress } = props;
  return (
    <button
      type="button"
      class={`control brief beside is-${isUp ? 'selected' : 'open'}`}
      data-sign={sign}
      aria-pressed={isUp}
      onClick={onPress}
    >
      <Sign name={sign} />
      <span class="unseen">{say(label)}</span>
    </button>
  );
}
