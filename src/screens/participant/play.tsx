import { useState } from 'preact/hooks';
import type { Telling } from '../../session/view/telling.ts';
import { Later } from '../parts/later.tsx';
import { Beat } from './beat.tsx';
import { Control } from './control.tsx';
import { Deciding } from './deciding.tsx';
import { rareScreens } from './rare.ts';
import type { Seat } from './seat.ts';
import { Told } from './told.tsx';

/** What a beat waits for when there is nothing to decide on this device now. */
function Next({
  telling,
  onChoices,
}: {
  readonly telling: Telling;
  readonly onChoices: () => void;
}) {
  const isMore = telling.ending !== null || telling.decision !== null;
  return isMore ? (
    <Control sign="play" label="beat.choices" kind="main" onPress={onChoices} />
  ) : (
    <Told sign="wait" label={telling.moreLines ? 'beat.listening' : 'beat.waiting'} />
  );
}

function isReading({ ending, decision, state }: Telling): boolean {
  return ending === null && (decision === null || state === 'reading');
}

/** Closed by itself once anything is decided, opened or told that this device has to look at. */
type Looked = 'story' | 'choices' | 'words';

type PlayProps = { readonly seat: Seat; readonly telling: Telling };

/** What has just come in, and then the story. */
export function Play({ seat, telling }: PlayProps) {
  const { run, at } = telling.target;
  const [seen, setSeen] = useState('');
  const news = telling.news.at(-1);
  const newest = [run, at, news?.key].join();
  const { elsewhere } = telling;
  if (elsewhere !== undefined)
    return (
      <Later part={rareScreens} meanwhile={<Story seat={seat} telling={telling} />}>
        {({ LookUp }) => <LookUp shown={elsewhere} />}
      </Later>
    );
  if (news === undefined || newest === seen) return <Story seat={seat} telling={telling} />;
  const isAloud = seat.scene.wallSpeaks !== true;
  return (
    <Later part={rareScreens} meanwhile={<Story seat={seat} telling={telling} />}>
      {({ NewsPlate }) => (
        <NewsPlate news={news} isAloud={isAloud} onSeen={() => setSeen(newest)} />
      )}
    </Later>
  );
}

/** The story, and the decision at its end. Whoever looked back at the story is brought to what is new. */
function Story({ seat, telling }: PlayProps) {
  const { target, state, chosen, words } = telling;
  const moment = [target.run, target.at, target.round, state, telling.ending?.key].join();
  const [looked, setLooked] = useState<{ moment: string; at: Looked }>({ moment: '', at: 'story' });
  const at = looked.moment === moment ? looked.at : isReading(telling) ? 'story' : 'choices';
  const look = (to: Looked) => () => setLooked({ moment, at: to });
  if (at === 'words' && words !== undefined)
    return (
      <Later part={rareScreens} meanwhile={<Beat telling={telling} wallSpeaks />}>
        {({ ExplainedWords }) => <ExplainedWords words={words} onBack={look('story')} />}
      </Later>
    );
  if (at === 'story' || at === 'words')
    return (
      <Beat
        telling={telling}
        wallSpeaks={seat.scene.wallSpeaks === true}
        mayMove={seat.scene.moving === true}
        onWords={look('words')}
      >
        <Next telling={telling} onChoices={look('choices')} />
      </Beat>
    );
  const { ending } = telling;
  if (ending !== null)
    return (
      <Later part={rareScreens} meanwhile={<Beat telling={telling} wallSpeaks />}>
        {({ EndingPlate }) => <EndingPlate ending={ending} onStory={look('story')} />}
      </Later>
    );
  if (chosen !== null)
    return (
      <Later part={rareScreens} meanwhile={<Beat telling={telling} wallSpeaks />}>
        {({ Settled }) => <Settled telling={telling} chosen={chosen} />}
      </Later>
    );
  return <Deciding key={moment} seat={seat} telling={telling} onStory={look('story')} />;
}
