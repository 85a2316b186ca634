import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { FindingLine } from '../parts/finding-line.tsx';
import { timeOf } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { RestReasons } from './rest-reasons.tsx';

function whyStill({ curtain, stopped, paused }: ConsoleScene): string | null {
  if (curtain) return say('console.curtain-drawn');
  if (stopped) return say('console.stopped');
  return paused && say(`paused.${paused}`);
}

/** Says why nothing moves, while nothing does. */
export function Standstill({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const why = whyStill(scene);
  return (
    <>
      {why && (
        <p class="banner" role="status">
          {why}
        </p>
      )}
      {scene.paused && !scene.stopped && <RestReasons scene={scene} />}
      {scene.trouble && (
        <p class="banner" role="alert">
          {say(`console.${scene.trouble}`)}
        </p>
      )}
      {scene.wholeUntil !== undefined && (
        <p class="banner" role="alert">
          {scene.wholeUntil === null
            ? say('console.record-lost')
            : say('console.record-cut', { time: timeOf(scene.wholeUntil) })}
        </p>
      )}
      {scene.fault && (
        <p class="banner fault" role="alert">
          {say('console.fault')}{' '}
          <small lang="en" dir="ltr">
            {scene.fault}
          </small>
        </p>
      )}
      {scene.findings.length > 0 && (
        <details class="banner">
          <summary>{say('console.findings', { count: scene.findings.length })}</summary>
          <ul>
            {scene.findings.map((finding) => (
              <li key={`${finding.file}:${finding.line ?? 0}:${finding.what}`}>
                <FindingLine finding={finding} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
