import type { ComponentChildren } from 'preact';
import type { Body } from '../../../report/committee.ts';
import { say } from '../../parts/say.ts';
import { bodies } from './rounds-api.ts';

const isUniformed = (body: Body): boolean => body === 'army' || body === 'police';

/** As the host holds it: both sides sit on a panel. */
export const isJoint = (panel: readonly Body[]): boolean =>
  panel.some(isUniformed) && !panel.every(isUniformed);

export const nameOfBody = (body: Body): string => say(`briefing.voice-${body}`);

/** Who sits on it, as bodies: there is no place for a name. */
export function PanelField(props: {
  panel: readonly Body[];
  onChange: (panel: readonly Body[]) => void;
}): ComponentChildren {
  const { panel, onChange } = props;
  return (
    <div class="field" role="group" aria-label={say('rounds.panel')}>
      <span>{say('rounds.panel')}</span>
      <span class="choices-row">
        {bodies.map((body) => (
          <button
            key={body}
            type="button"
            aria-pressed={panel.includes(body)}
            onClick={() =>
              onChange(
                panel.includes(body) ? panel.filter((one) => one !== body) : [...panel, body],
              )
            }
          >
            {nameOfBody(body)}
          </button>
        ))}
      </span>
    </div>
  );
}
