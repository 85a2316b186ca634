import type { ComponentChildren } from 'preact';
import { Picture } from '../parts/picture.tsx';
import type { Cut } from '../../scenario/pack.ts';
import { toldIn } from '../../session/view/told-in.ts';
import { say } from '../parts/say.ts';
import type { SoloProps } from './solo.tsx';

/** The first thing somebody alone sees: the story, and how long it shall be. */
export function Start({ link, scenario, language }: Omit<SoloProps, 'reports'>): ComponentChildren {
  const { title, minutes } = scenario.pack;
  const begin = async (cut: Cut): Promise<void> => {
    await link.send({ kind: 'change-settings', settings: { cut, turning: 'facilitator' } });
    await link.send({ kind: 'move-on', to: 'rules' });
  };
  return (
    <section class="start">
      <Picture kind="start-picture" file="places/riverside.svg" />
      <h1 lang={toldIn(scenario, language).toldIn} dir="auto">
        {scenario.text('title', title, language)}
      </h1>
      <p>{say('solo.how-long')}</p>
      <div class="lengths">
        {minutes.map((cut) => (
          <button key={cut} type="button" class="action" onClick={() => void begin(cut)}>
            {say('console.minutes', { minutes: cut })}
          </button>
        ))}
      </div>
    </section>
  );
}
