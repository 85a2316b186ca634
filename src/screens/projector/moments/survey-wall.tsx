import type { ComponentChildren } from 'preact';
import type { SurveyProgress } from '../../../session/view/shown-survey.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';

/** While everybody answers alone: what is going on, and how many are done, where that may be told. */
export function SurveyWall({ survey }: { readonly survey: SurveyProgress }): ComponentChildren {
  const { voted, of } = survey;
  return (
    <section class="survey-wall">
      <p class="survey-signs">
        <Picture file="signs/lidded-pot.svg" />
        <Picture file="signs/tablet.svg" />
        <Picture file="signs/question-cloud.svg" />
      </p>
      <h1>{say('wall.survey')}</h1>
      {voted !== null && of !== null && (
        <p class="survey-progress">{say('console.survey-progress', { voted, of })}</p>
      )}
    </section>
  );
}
