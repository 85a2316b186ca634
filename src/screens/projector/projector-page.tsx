import type { ComponentChildren } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import type { LinkState } from '../../link/link.ts';
import type { StageCommand } from '../../session/command.ts';
import type { View } from '../../session/view/viewer.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { spoken } from '../parts/spoken.ts';
import { useStore } from '../parts/use-store.ts';
import { StoryLanguage } from '../parts/story-language.ts';
import { Sending } from './sending.ts';
import { Wall } from './wall.tsx';

type WallState = LinkState<Extract<View, { kind: 'stage' }>>;

/** Whether the device itself is set to show as little motion as can be. */
export const wantsCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

type PageProps = {
  shown: StoreApi<WallState>;
  send: (command: StageCommand) => void;
};

/** The wall as its link has it; a lost connection shows as a small sign in the corner, never as a message. */
export function ProjectorPage({ shown, send }: PageProps): ComponentChildren {
  const { status, scene, clockShift } = useStore(shown);
  const { language } = useStore(spoken);
  if (status === 'turned-away' || status === 'forgotten') return <Over />;
  return (
    <div class="projector" key={language}>
      {scene === null ? (
        <p class="unseen">{say('wall.waiting')}</p>
      ) : (
        <Sending.Provider value={send}>
          <StoryLanguage.Provider value={scene.toldIn}>
            <Wall scene={scene} shift={clockShift} calm={wantsCalm()} />
          </StoryLanguage.Provider>
        </Sending.Provider>
      )}
      {status === 'away' && (
        <span class="away-mark">
          <Picture file="signs/wait.svg" alt={say('wall.away')} />
        </span>
      )}
    </div>
  );
}

const Alone = ({ sign, words }: { sign: string; words: string }): ComponentChildren => (
  <div class="wall-alone">
    <Picture file={`signs/${sign}.svg`} />
    <p>{words}</p>
  </div>
);

/** It was opened without its secret. */
export const NoSecret = (): ComponentChildren => (
  <Alone sign="lantern" words={say('wall.open-again')} />
);

/** The group that it showed has ended, or was burned. */
export const Over = (): ComponentChildren => <Alone sign="tree" words={say('wall.over')} />;
