import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LineForm, type LineActs } from './line-form.tsx';
import { LineRow } from './line-row.tsx';
import { afterOf, type Line } from './lines.ts';
import { heightOf, rowsInSight, scrolledTo, topOf, type Rows } from './rows-in-sight.ts';
import type { ToldTexts } from './told-texts.ts';
import type { Tongues } from './tongues.ts';

type Props = LineActs & {
  readonly lines: readonly Line[];
  readonly told: ToldTexts;
  readonly tongues: Tongues;
  readonly label: string;
  /** The id of the line that is open; null where none is. */
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
};

/** CSS pixels: of a row whose two languages stand beside each other, and under each other. */
const rowHeights = { beside: 84, under: 140 } as const;
const narrow = 560;

type Sight = { readonly top: number; readonly height: number; readonly width: number };

/** What is in sight of a list that scrolls. */
function useSight(place: { readonly current: HTMLElement | null }): readonly [Sight, () => void] {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 600, width: 800 });
  const look = (): void => {
    const { current } = place;
    if (!current) return;
    const { scrollTop: top, clientHeight: height, clientWidth: width } = current;
    setSight((before) =>
      before.top === top && before.height === height && before.width === width
        ? before
        : { top, height, width },
    );
  };
  useLayoutEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(look);
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return [sight, look];
}

/** The height of the row that is open, whatever is written in it. */
function useOpenHeight(open: string | null) {
  const place = useRef<HTMLLIElement>(null);
  const [height, setHeight] = useState(400);
  useLayoutEffect(() => {
    const row = place.current?.firstElementChild;
    if (!row) return;
    const observer = new ResizeObserver(() => setHeight(row.getBoundingClientRect().height));
    observer.observe(row);
    return () => observer.disconnect();
  }, [open]);
  return [place, height] as const;
}

/** The row that is opened comes into sight, and stays there while it grows. */
function useComing(
  place: { readonly current: HTMLElement | null },
  rows: Rows,
  open: string | null,
): void {
  useEffect(() => {
    if (rows.open === null || !place.current) return;
    const { scrollTop: top, clientHeight: height } = place.current;
    place.current.scrollTop = scrolledTo(rows, rows.open.at, { top, height });
  }, [open, rows.open?.at, rows.open?.height, rows.height]);
}

/** Arrows go from row to row. */
function goAlong(event: KeyboardEvent, at: number): void {
  const { key, currentTarget } = event;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const list = currentTarget instanceof Element ? currentTarget.closest('ol') : null;
  const next = step === undefined ? null : list?.querySelector(`[data-at="${at + step}"] > button`);
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

/** Which rows are drawn, and where. */
function useRows(lines: readonly Line[], open: string | null) {
  const place = useRef<HTMLDivElement>(null);
  const [sight, look] = useSight(place);
  const [openRow, openHeight] = useOpenHeight(open);
  const [reached, reach] = useState(0);
  const openAt = lines.findIndex(({ entry }) => entry.id === open);
  const isUnder = sight.width < narrow;
  const rows: Rows = {
    count: lines.length,
    height: isUnder ? rowHeights.under : rowHeights.beside,
    open: openAt < 0 ? null : { at: openAt, height: openHeight },
  };
  useComing(place, rows, open);
  const drawn = rowsInSight(rows, sight);
  const reachedAt = openAt < 0 ? reached : openAt;
  const tabAt = drawn.includes(reachedAt) ? reachedAt : drawn[0];
  return { place, look, rows, drawn, tabAt, openRow, reach, isUnder };
}

/** Every line in the story's order, of which only those in sight are drawn. */
export function LineList(props: Props): ComponentChildren {
  const { lines, told, tongues, label, open, onOpen } = props;
  const { place, look, rows, drawn, tabAt, openRow, reach, isUnder } = useRows(lines, open);
  const openAt = rows.open?.at ?? -1;
  const drawRow = (at: number, line: Line): ComponentChildren => {
    const speaker = told.speakers[line.entry.speaker ?? ''] ?? null;
    return at === openAt ? (
      <LineForm
        {...props}
        line={line}
        speaker={speaker}
        after={afterOf(told.entries, line.entry)}
      />
    ) : (
      <LineRow
        line={line}
        speaker={speaker}
        tongues={tongues}
        isReached={at === tabAt}
        onOpen={() => onOpen(line.entry.id)}
        onReach={() => reach(at)}
        onKeyDown={(event) => goAlong(event, at)}
      />
    );
  };
  return (
    <div class={isUnder ? 'line-list under' : 'line-list'} ref={place} onScroll={look}>
      <ol aria-label={label} style={{ blockSize: `${heightOf(rows)}px` }}>
        {drawn.map((at) => {
          const line = lines[at];
          return (
            line && (
              <li
                key={line.entry.id}
                ref={at === openAt ? openRow : null}
                data-at={at}
                aria-posinset={at + 1}
                aria-setsize={lines.length}
                style={placeOf(rows, at)}
              >
                {drawRow(at, line)}
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

const placeOf = (rows: Rows, at: number) => ({
  insetBlockStart: `${topOf(rows, at)}px`,
  blockSize: rows.open?.at === at ? 'auto' : `${rows.height}px`,
});
