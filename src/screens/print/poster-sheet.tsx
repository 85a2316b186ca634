import type { Sheets } from '../../report/paper/paper.ts';
import { groundRules } from '../../session/group.ts';
import { typedAddress } from '../parts/code-letters.ts';
import { Picture, Sign } from '../parts/picture.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { StoryWords } from '../parts/story-words.tsx';
import { Drawn } from './panel.tsx';

type Poster = Extract<Sheets, { what: 'poster' }>;

function Join({ join }: { readonly join: NonNullable<Poster['join']> }) {
  return (
    <section class="join">
      <QrCode text={join.url} label={say('wall.qr')} />
      <div>
        <p class="code-pictures">
          {join.code.map((picture, at) => (
            <Picture
              key={`${picture}${at}`}
              file={`emblems/${picture}.svg`}
              alt={say(`thing.${picture}`)}
            />
          ))}
        </p>
        <p>
          <bdi dir="ltr">{typedAddress(join)}</bdi>
        </p>
      </div>
    </section>
  );
}

/** For the wall of a room: the story's place, the door rule, what the room agreed on, and the four shapes. No day, no house, no name. */
export const PosterSheet = (props: { readonly poster: Poster; readonly title: string }) => (
  <article class="side poster">
    <h1>
      <StoryWords>{props.title}</StoryWords>
    </h1>
    <div class="panel">
      <Drawn picture={props.poster.panel.picture} />
    </div>
    {props.poster.join !== null && <Join join={props.poster.join} />}
    <p class="door">
      <Sign name="rule-door" />
      {say('wall.door-rule')}
    </p>
    <ul class="ground-rules">
      {groundRules.map((rule) => (
        <li key={rule}>
          <Sign name={`rule-${rule}`} />
          <span>{say(`rule.${rule}`)}</span>
        </li>
      ))}
    </ul>
    <p class="shapes-row">
      {[0, 1, 2, 3].map((index) => (
        <Shape key={index} index={index} />
      ))}
    </p>
  </article>
);
