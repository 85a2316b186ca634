import './voice-script.css';
import type { ScriptLine, VoiceScript } from '../../report/paper/voice-script.ts';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';

function Line({ line }: { readonly line: ScriptLine }) {
  const { number, who, mood, words, note, seconds, isChoice } = line;
  return (
    <li>
      <span class="tick" />
      <span class="number">{numeral(number)}</span>
      <div>
        <p>
          <b>
            {who === null ? (
              say(isChoice ? 'print.script.choice' : 'print.script.narrator')
            ) : (
              <StoryWords>{who}</StoryWords>
            )}
          </b>
          {mood !== null && <>{` · ${say(`print.script.mood.${mood}`)}`}</>}
        </p>
        <p class="to-say">
          <StoryWords>{words}</StoryWords>
        </p>
        {note !== null && (
          <p>
            <StoryWords>{note}</StoryWords>
          </p>
        )}
      </div>
      <span class="seconds">{say('print.script.seconds', { seconds })}</span>
    </li>
  );
}

/** Everything that is to be said, with a box for each line that was recorded. */
export const VoiceScriptSheets = ({
  script,
  title,
}: {
  readonly script: VoiceScript;
  readonly title: string;
}) => (
  <article class="voice-script">
    <h1>
      <StoryWords>{title}</StoryWords>
    </h1>
    <p class="how">{say('print.script.how')}</p>
    {script.silent > 0 && <p>{say('print.script.silent', { count: script.silent })}</p>}
    {script.parts.map(({ name, lines }) => (
      <section key={name}>
        <h2>{name === '' ? say('print.script.beside') : <bdi lang="en">{name}</bdi>}</h2>
        <ol>
          {lines.map((line) => (
            <Line key={line.number} line={line} />
          ))}
        </ol>
      </section>
    ))}
  </article>
);
