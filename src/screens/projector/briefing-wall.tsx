import type { ComponentChildren } from 'preact';
import type { BriefingPage } from '../../report/briefing.ts';
import type { StagePhase } from '../../session/view/stage-view.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { BriefingDecision } from './briefing-decision.tsx';
import { debriefSteps } from './debrief-steps.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { lettersOf, written } from '../parts/written.ts';

type BriefingPhase = Extract<StagePhase, { name: 'briefing' }>;

/** One page of what is taught, and how far the briefing has come. */
export function BriefingWall(props: {
  phase: BriefingPhase;
  title: string | null;
}): ComponentChildren {
  const { page, at, pages } = props.phase;
  return (
    <section class={`briefing on-${page.kind}`}>
      <Page page={page} title={props.title} />
      <p class="briefing-foot">
        <span>{say('briefing.title')}</span>
        <progress
          max={pages - 1}
          value={at}
          aria-label={say('briefing.page', { at: at + 1, pages })}
        />
      </p>
    </section>
  );
}

function Page({ page, title }: { page: BriefingPage; title: string | null }): ComponentChildren {
  switch (page.kind) {
    case 'cover':
      return <Cover title={title ?? ''} />;
    case 'opening':
      return <Opening page={page} />;
    case 'decision':
      return <BriefingDecision page={page} />;
    case 'term':
      return <Term page={page} />;
    case 'endings':
      return <Endings page={page} />;
    case 'questions':
      return <Questions page={page} />;
    case 'own-words':
      return <OwnWords page={page} />;
    case 'ask':
      return <Ask />;
    default:
      return page satisfies never;
  }
}

type Of<Kind extends BriefingPage['kind']> = {
  readonly page: Extract<BriefingPage, { kind: Kind }>;
};

function Cover({ title }: { title: string }): ComponentChildren {
  return (
    <div class="briefing-still">
      <Picture kind="still-place" file="places/hall.svg" />
      <div class="words">
        <h1 {...useInStory()}>{title}</h1>
        <p class="big-line">{say('briefing.cover')}</p>
      </div>
    </div>
  );
}

function Opening({ page }: Of<'opening'>): ComponentChildren {
  const inStory = useInStory();
  return (
    <>
      <h1>{say('briefing.opening')}</h1>
      <ul class="briefing-lines">
        {page.lines.map(({ speaker, art, text }) => (
          <li key={text} class={speaker === null ? 'told' : ''}>
            {art !== null && <Picture file={`faces/${art}.svg`} />}
            <p {...inStory}>
              {speaker !== null && (
                <b>
                  <bdi>{speaker}</bdi>
                </b>
              )}
              <span>{text}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Term({ page }: Of<'term'>): ComponentChildren {
  const inStory = useInStory();
  return (
    <>
      <h1>
        <span {...inStory} {...written(page.term)} class="term-word">
          {page.term}
        </span>
      </h1>
      <dl class="briefing-voices">
        {page.voices.map(({ voice, text }) => (
          <div key={voice}>
            <dt>{say(`briefing.voice-${voice}`)}</dt>
            <dd {...lettersOf(text)}>
              <StoryWords>{text}</StoryWords>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Endings({ page }: Of<'endings'>): ComponentChildren {
  const inStory = useInStory();
  return (
    <>
      <h1>{say('briefing.endings')}</h1>
      <ul class="briefing-endings">
        {page.endings.map(({ name, picture }) => (
          <li key={name}>
            <Picture file={`choices/${picture}.svg`} />
            <b {...inStory}>{name}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions({ page }: Of<'questions'>): ComponentChildren {
  const sign = debriefSteps.find(({ step }) => step === page.step)?.sign ?? 'question-cloud';
  return (
    <>
      <h1>
        <Picture file={`signs/${sign}.svg`} />
        <span>{say(`debrief.${page.step}`)}</span>
      </h1>
      <ul class="briefing-questions">
        {page.questions.map((question) => (
          <li key={question} {...lettersOf(question)}>
            <StoryWords>{question}</StoryWords>
          </li>
        ))}
      </ul>
    </>
  );
}

function OwnWords({ page }: Of<'own-words'>): ComponentChildren {
  return (
    <div class="briefing-still">
      <Picture kind="still-place" file="places/hall.svg" />
      <div class="words">
        <h1>{say('briefing.own-words')}</h1>
        <p class="big-line" {...written(page.text)}>
          <bdi>{page.text}</bdi>
        </p>
        <p>{say('briefing.own-words-more')}</p>
      </div>
    </div>
  );
}

function Ask(): ComponentChildren {
  return (
    <div class="briefing-still">
      <Picture kind="still-place" file="places/hall.svg" />
      <div class="words">
        <h1>{say('briefing.ask')}</h1>
        <p class="big-line">{say('briefing.ask-more')}</p>
      </div>
    </div>
  );
}
