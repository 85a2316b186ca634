import type { GuideBlock, Spans } from '../../report/paper/guide-blocks.ts';
import type { Sheets } from '../../report/paper/paper.ts';
import { say } from '../parts/say.ts';

type Written = NonNullable<Extract<Sheets, { what: 'guide' }>['written']>;

const Words = ({ spans }: { readonly spans: Spans }) => (
  <>{spans.map(({ text, isStrong }, at) => (isStrong ? <b key={at}>{text}</b> : text))}</>
);

function Block({ block }: { readonly block: GuideBlock }) {
  switch (block.kind) {
    case 'title':
      return (
        <h3>
          <Words spans={block.text} />
        </h3>
      );
    case 'text':
      return (
        <p>
          <Words spans={block.text} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <Words spans={item} />
        </li>
      ));
      return block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, at) => (
                  <td key={at}>
                    <Words spans={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return block satisfies never;
  }
}

/** What the author wrote beside the story, in the language it is written in. */
export const WrittenGuide = ({ written }: { readonly written: Written }) => (
  <section class="written-guide">
    <h2>{say('print.guide.written')}</h2>
    <div lang={written.language} dir="auto">
      {written.blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  </section>
);
