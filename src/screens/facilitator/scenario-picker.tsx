import type { ComponentChildren } from 'preact';
import { FindingLine } from '../parts/finding-line.tsx';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { forWhom } from './for-whom.ts';
import type { HostApi, PackCard } from './host-api.ts';
import { OpenPrint } from './open-print.tsx';
import { aboutIn, titleIn } from './title-in.ts';

/** Beside a story where it is chosen. */
export function FirstSession({ pack }: { readonly pack: PackCard | undefined }): ComponentChildren {
  const words = pack ? forWhom(pack) : null;
  return words === null ? null : <span class="for-whom">{say(words)}</span>;
}

function Pack({ pack, isChosen }: { pack: PackCard; isChosen: boolean }): ComponentChildren {
  const act = useAct();
  const broken = pack.findings.filter((finding) => finding.severity === 'error');
  return (
    <li>
      <button
        type="button"
        class="pack"
        aria-pressed={isChosen}
        disabled={broken.length > 0}
        onClick={() => act.now({ kind: 'choose-scenario', name: pack.name, hash: pack.hash })}
      >
        <strong>
          <bdi>{titleIn(pack)}</bdi>
        </strong>
        <span class="about" dir="auto">
          {aboutIn(pack)}
        </span>
        <span>
          {say('console.minutes', { minutes: pack.minutes.map((one) => numeral(one)).join(' · ') })}
        </span>
        <FirstSession pack={pack} />
      </button>
      {broken.map((finding) => (
        <p key={`${finding.file}:${finding.line ?? 0}:${finding.what}`} class="fault">
          <FindingLine finding={finding} />
        </p>
      ))}
    </li>
  );
}

/** The stories on this laptop; one that is broken says where and how to mend it. */
export function ScenarioPicker(props: {
  /** Null while they are looked through. */
  packs: readonly PackCard[] | null;
  chosen: PackCard | null;
  api: HostApi;
}): ComponentChildren {
  return (
    <fieldset>
      <legend>{say('console.choose-story')}</legend>
      {props.packs === null && <p role="status">{say('console.packs-coming')}</p>}
      {props.packs?.length === 0 && <p>{say('console.no-packs')}</p>}
      <ul class="packs">
        {props.packs?.map((pack) => (
          <Pack key={pack.name} pack={pack} isChosen={pack === props.chosen} />
        ))}
      </ul>
      {props.chosen && (
        <OpenPrint what="closeness" words={say('console.worth-knowing')} api={props.api} />
      )}
      <OpenPrint what="report" words={say('console.counted')} api={props.api} />
    </fieldset>
  );
}
