import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { cueKinds } from '../../scenario/pack.ts';
import type { ConsoleTeam } from '../../session/view/console-view.ts';
import { ExplainedWords } from './explained-words.tsx';
import type { TeamPanel } from '../../session/view/telling.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';

type CueKind = (typeof cueKinds)[number];

const signs: Readonly<Record<CueKind, string>> = {
  open: 'question-cloud',
  silence: 'rule-listen',
  joker: 'talk',
  senior: 'people',
};
/** How many general words the catalogue has for each kind; another one at each beat. */
const generalWords = 3;

/** The author's own words for this beat, or general ones. */
function Cue(props: { kind: CueKind; team: ConsoleTeam; at: number }): ComponentChildren {
  const { kind, team, at } = props;
  const own = team.cues?.[kind];
  return own ? <StoryWords>{own}</StoryWords> : say(`cue.${kind}.${at % generalWords}`);
}

/** What to say at this beat: one touch for the moment that has come. */
export function PocketCard({ team, panel }: { team: ConsoleTeam; panel: TeamPanel }) {
  const [kind, setKind] = useState<CueKind>('open');
  return (
    <section class="pocket" aria-label={say('console.pocket')}>
      <div class="pocket-kinds" role="group" aria-label={say('console.pocket')}>
        {cueKinds.map((one) => (
          <CueButton key={one} kind={one} isUp={one === kind} onPress={() => setKind(one)} />
        ))}
      </div>
      <p class="prompt" aria-live="polite">
        <Cue kind={kind} team={team} at={panel.telling.target.at} />
      </p>
      <ExplainedWords words={team.words} />
    </section>
  );
}

function CueButton(props: {
  kind: CueKind;
  isUp: boolean;
  onPress: () => void;
}): ComponentChildren {
  return (
    <button type="button" aria-pressed={props.isUp} onClick={props.onPress}>
      <Sign name={signs[props.kind]} />
      {say(`cue.${props.kind}`)}
    </button>
  );
}
