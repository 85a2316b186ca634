import type { ComponentChildren } from 'preact';
import type { LinkState } from '../../link/link.ts';
import type { View } from '../../session/view/viewer.ts';
import { PageLanguage } from './language-pick.tsx';
import { Picture, Sign } from './picture.tsx';
import { say } from './say.ts';
import { StoryLanguage } from './story-language.ts';
import './helper-page.css';

/** One picture and one sentence, where there is nothing to do or to read. */
export function HelperStill({ sign, words }: { sign: string; words: string }): ComponentChildren {
  return (
    <main class="helper-still">
      <Sign name={sign} />
      <h1>{words}</h1>
    </main>
  );
}

const QuietMap = ({ picture }: { picture: string }) => (
  <main class="helper-still">
    <h1 class="unseen">{say('quiet-map.title')}</h1>
    <Picture kind="helper-map" file={`places/${picture}.svg`} />
  </main>
);

/** Says why a page shows nothing; null where it has something to show. */
function whyStill({ status, scene }: LinkState): ComponentChildren {
  if (status === 'turned-away' || status === 'forgotten')
    return <HelperStill sign="tree" words={say('helper.over')} />;
  if (scene === null) return <HelperStill sign="wait" words={say('connecting.title')} />;
  if ('map' in scene && scene.map !== null) return <QuietMap picture={scene.map} />;
  if (scene.stopped) return <HelperStill sign="tree" words={say('stopped.title')} />;
  return null;
}

/** The frame of a page for somebody who helps: its connection first, and then what it is for. */
export function HelperPage<V extends View>(props: {
  state: LinkState<V>;
  show: (scene: V['scene']) => ComponentChildren;
}): ComponentChildren {
  const { state, show } = props;
  const still = whyStill(state);
  if (still !== null || state.scene === null) return still;
  const { paused } = state.scene;
  return (
    <>
      {state.status !== 'live' && (
        <p class="helper-note" role="status">
          {say('away.title')}
        </p>
      )}
      {state.refused && (
        <p class="helper-note" role="status">
          {say(`refusal.${state.refused.why}`)}
        </p>
      )}
      {paused !== null && (
        <p class="helper-note" role="status">
          {say(`paused.${paused}`)}
        </p>
      )}
      <div class="helper-language">
        <PageLanguage />
      </div>
      <StoryLanguage.Provider value={state.scene.toldIn}>
        {show(state.scene)}
      </StoryLanguage.Provider>
    </>
  );
}
