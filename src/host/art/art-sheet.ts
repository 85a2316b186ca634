import type { OwnDrawing } from '../../kit/draw-pack.ts';
import { HELD, MOODS, POSES, VEILS } from '../../kit/draw-pack.ts';
import type { Finding } from '../../scenario/finding.ts';

/** One person, place or picture as it stands on the sheet. */
export type SheetEntry = {
  /** What an author writes, or the name of the file. */
  readonly name: string;
  /** Null where it could not be drawn. */
  readonly drawing: OwnDrawing | null;
};

type Sheet = {
  readonly title: string;
  readonly entries: readonly SheetEntry[];
  readonly findings: readonly Finding[];
};

const style = `
body{margin:24px;background:#fffaf0;color:#1f1a24;font:16px/1.5 sans-serif}
.row{display:flex;flex-wrap:wrap;gap:12px}
figure{margin:0;break-inside:avoid}figcaption{text-align:center}
h2,h3{break-after:avoid}
.picture{position:relative;overflow:hidden;border:2px solid #1f1a24;border-radius:8px;background-color:#f6ead2}
.picture>*{position:absolute;inset:0;background:center bottom/contain no-repeat;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.person{width:150px;height:206px}.place{width:480px;height:270px}.place>*{background-size:cover;background-position:center}
.other{width:200px;height:150px}.wrong{border-inline-start:6px solid #c8553d;padding-inline-start:12px}
.lost{display:grid;place-items:center;background:#d8b37e;font-weight:700}`;

const letters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const plain = (text: string): string => text.replace(/[&<>"]/g, (sign) => letters[sign] ?? sign);

/** Each picture stands in the page once, however often it is shown. */
function openPictures() {
  const rules: string[] = [];
  const known = new Map<string, string>();
  const show = (file: string | undefined): string => {
    if (file === undefined) return '';
    const name = known.get(file) ?? `p${known.size}`;
    if (!known.has(file)) {
      const data = Buffer.from(file).toString('base64');
      rules.push(`.${name}{background-image:url("data:image/svg+xml;base64,${data}")}`);
      known.set(file, name);
    }
    return `<i class="${name}"></i>`;
  };
  return { show, rules };
}

type Show = (file: string | undefined) => string;
type Named = readonly [name: string, inside: string];

const figures = (kind: string, all: readonly Named[]): string =>
  `<div class="row">${all
    .map(
      ([name, inside]) =>
        `<figure><div class="picture ${kind}">${inside}</div><figcaption>${plain(name)}</figcaption></figure>`,
    )
    .join('')}</div>`;

function personRows(files: OwnDrawing['files'], show: Show): string {
  const head = (mood: string): string => show(files[`head-${mood}`]);
  const held = show(files['stand-holding']);
  return figures('person', [
    ['face', show(files['face'])],
    ...POSES.map((pose): Named => [pose, show(files[pose]) + head('calm')]),
    ...MOODS.map((mood): Named => [mood, show(files['stand']) + head(mood)]),
    ...Object.keys(HELD).map((thing): Named => [
      thing,
      held + show(files[`holds-${thing}`]) + head('calm'),
    ]),
  ]);
}

function placeRow(files: OwnDrawing['files'], show: Show): string {
  const hours = Object.entries(VEILS).map(([hour, { colour, share }]): Named => {
    const sky = files[`sky-${hour}`] ?? files['sky'];
    const back = [sky, files['far'], files['mid']].map(show).join('');
    const veil = `<i style="background:${colour};opacity:${share};mix-blend-mode:multiply"></i>`;
    const lights = [hour === 'night' ? 'sky' : '', 'far', 'mid', 'near'].map((layer) =>
      show(files[`${layer}-lights`]),
    );
    const near = show(files[`near-${hour}`] ?? files['near']);
    return [hour, back + veil + lights.slice(0, 3).join('') + near + lights.slice(3).join('')];
  });
  return figures('place', [['day', show(files['whole'])], ...hours]);
}

function rowsOf({ name, drawing }: SheetEntry, show: Show): string {
  if (drawing === null) return figures('other', [[name, '<b class="lost">?</b>']]);
  const { files, told } = drawing;
  if (told.person?.whole === true) {
    return figures('person', [
      ['face', show(files['face'])],
      ['whole', show(files['whole'])],
    ]);
  }
  if (told.person) return personRows(files, show);
  return told.place ? placeRow(files, show) : figures('other', [['', show(files['whole'])]]);
}

const said = ({ file, line, what, hint }: Finding): string =>
  `<p class="wrong"><b>${plain(file)}${line === undefined ? '' : `, line ${line}`}</b> ${plain(what)} ${plain(hint)}</p>`;

/** A page with all own art of a pack, to look at and to print. It stands alone: nothing is fetched, and nothing runs. */
export function artSheet({ title, entries, findings }: Sheet): string {
  const { show, rules } = openPictures();
  const body = entries.map((one) => `<h2>${plain(one.name)}</h2>${rowsOf(one, show)}`).join('\n');
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>${plain(title)}</title>
<style>${style}\n${rules.join('\n')}</style></head>
<body><h1>${plain(title)}</h1>
${findings.map(said).join('\n')}
${body}
</body></html>
`;
}
