import type { ComponentChildren } from 'preact';
import { wordsAbout } from '../../session/own-words.ts';
import type { StagePhase } from '../../session/view/stage-view.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { written } from '../parts/written.ts';

type Words = NonNullable<Extract<StagePhase, { name: 'debrief' }>['words']>;

const signs = { say: 'talk', 'take-home': 'open-door' } as const;

/** The group's own sentences, side by side: what it agrees to say, and what it takes home. */
export function WordsBoard({ words }: { readonly words: Words }): ComponentChildren {
  const most = Math.max(
    ...wordsAbout.map((about) => words.filter((one) => one.about === about).length),
  );
  return (
    <article class={`words-board ${most > 3 ? 'many' : ''}`}>
      {wordsAbout.map((about) => (
        <section key={about}>
          <h2>
            <Picture file={`signs/${signs[about]}.svg`} />
            {say(`words.${about}`)}
          </h2>
          <ul>
            {words
              .filter((one) => one.about === about)
              .map(({ text }, index) => (
                <li key={`${index}:${text}`} {...written(text)}>
                  <bdi>{text}</bdi>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
