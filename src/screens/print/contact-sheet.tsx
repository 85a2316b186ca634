import type { ComponentChildren } from 'preact';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import type { ArtList, PersonPieces } from './list-art.ts';

type Shown = { readonly name: string; readonly children: ComponentChildren };

/** One picture over the word that an author writes for it. */
const Named = ({ name, children }: Shown) => (
  <figure>
    <div class="piece">{children}</div>
    <figcaption lang="en" dir="ltr">
      {name}
    </figcaption>
  </figure>
);

const Pieces = ({ of, files }: { readonly of: string; readonly files: readonly string[] }) => (
  <>
    {files.map((file) => (
      <Picture key={file} file={`people/${of}/${file}.svg`} />
    ))}
  </>
);

/** Somebody in every pose, and then with every face. */
const Person = ({ name, poses, moods }: PersonPieces) => (
  <section class="person">
    <h3 lang="en" dir="ltr">
      {name}
    </h3>
    <div class="row">
      {poses.map((pose) => (
        <Named key={pose} name={pose}>
          <Pieces of={name} files={[pose, 'head-calm']} />
        </Named>
      ))}
      {moods.map((mood) => (
        <Named key={mood} name={mood}>
          <Pieces of={name} files={['stand', `head-${mood}`]} />
        </Named>
      ))}
    </div>
  </section>
);

const Held = ({ person: { name, things } }: { readonly person: PersonPieces }) => (
  <div class="row">
    {things.map((thing) => (
      <Named key={thing} name={thing}>
        <Pieces of={name} files={['stand-holding', `holds-${thing}`, 'head-calm']} />
      </Named>
    ))}
  </div>
);

type Rows = { readonly kind: string; readonly names: readonly string[]; readonly folder: string };

const Plain = ({ kind, names, folder }: Rows) => (
  <div class={`row ${kind}`}>
    {names.map((name) => (
      <Named key={name} name={name.replace(/^.*\//, '')}>
        <Picture file={`${folder}${name}.svg`} />
      </Named>
    ))}
  </div>
);

/** Every picture that there is, with its name, to look at and to print. */
export function ContactSheet({ art }: { readonly art: ArtList }) {
  const [first] = art.people;
  return (
    <>
      <h1>{say('print.title')}</h1>
      <p>
        {say('print.own-art')}{' '}
        <code lang="en" dir="ltr">
          npx elsewhere art stories/NAME
        </code>
      </p>
      <h2>{say('print.places')}</h2>
      <Plain kind="places" names={art.places} folder="places/" />
      <h2>{say('print.people')}</h2>
      {art.people.map((person) => (
        <Person key={person.name} {...person} />
      ))}
      <h2>{say('print.held')}</h2>
      {first && <Held person={first} />}
      <h2>{say('print.props')}</h2>
      <Plain kind="props" names={art.props} folder="props/" />
      <h2>{say('print.choices')}</h2>
      <Plain kind="choices" names={art.choices} folder="choices/" />
      <h2>{say('print.signs')}</h2>
      <Plain kind="signs" names={art.signs} folder="" />
    </>
  );
}
