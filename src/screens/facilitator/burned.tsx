import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import { dayAndTime, inDigits } from '../parts/numeral.ts';
import type { Burning } from './host-api.ts';

/** What burning did, and what it cannot reach; or where something is left all the same. */
export function Burned({ burning }: { readonly burning: Burning }): ComponentChildren {
  const { left, went } = burning;
  return (
    <>
      {left.length === 0 ? (
        <div role="status">
          <h1>{say('console.burned')}</h1>
        </div>
      ) : (
        <Left left={left} />
      )}
      <HadLeft went={went} />
      <p>{say('console.burned-beyond')}</p>
    </>
  );
}

function Left({ left }: Pick<Burning, 'left'>): ComponentChildren {
  return (
    <div role="alert">
      <h1>{say('console.burned-not-all')}</h1>
      <ul>
        {left.map((file) => (
          <li key={file}>
            <bdi>{file}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What had left before, when and to whom. */
function HadLeft({ went }: Pick<Burning, 'went'>): ComponentChildren {
  if (went.length === 0) return <p>{say('console.burned-none')}</p>;
  return (
    <section>
      <h2>{say('console.burned-went')}</h2>
      {went.map(({ group, totals, sentence, file }) => (
        <div key={group} class="had-left">
          {group !== null && (
            <h3>
              <bdi>{group}</bdi>
            </h3>
          )}
          <ul class="has-left">
            {totals.map(({ title, at, to }) => (
              <li key={title}>
                <b>
                  <bdi>{title}</bdi>
                </b>{' '}
                <small>
                  {say('leaves.gone', { time: dayAndTime(at), name: to ?? say('leaves.another') })}
                </small>
              </li>
            ))}
            {file !== null && <li>{say('leaves.file-went', { day: inDigits(file) })}</li>}
            {sentence !== null && (
              <li>
                {say('leaves.agreed-sentence')}{' '}
                <b>
                  <bdi>{sentence}</bdi>
                </b>
              </li>
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}
