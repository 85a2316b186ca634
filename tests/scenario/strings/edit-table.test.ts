import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  removeFromTable,
  setChecker,
  setInTable,
} from '../../../src/scenario/strings/edit-table.ts';
import { makeTable } from '../../../src/scenario/strings/merge-table.ts';
import type { StringTable } from '../../../src/scenario/strings/strings.ts';

const order = ['a', 'b', 'c', 'd', 'e"', '{f}', '__proto__x'];
const anyTold = fc.record({ source: fc.string(), text: fc.string() });
const anyTable = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...order, 'gone'), fc.oneof(anyTold, fc.string())), {
    selector: ([id]) => id,
  })
  .map((all): StringTable => inOrder(Object.fromEntries(all)));

const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
const inOrder = (table: StringTable): StringTable =>
  Object.fromEntries(Object.entries(table).toSorted(([one], [other]) => rank(one) - rank(other)));
const anyEntry = fc.record({ id: fc.constantFrom(...order), told: anyTold });
const heading = fc.record({ checkedBy: fc.option(fc.constantFrom('Ana', 'B')) });

test('[STR-31] an entry that is set, checked or taken out leaves the table as the command writes it', () => {
  fc.assert(
    fc.property(anyTable, heading, anyEntry, (table, head, { id, told }) => {
      const json = makeTable(head, table);
      expect(setInTable(json, { id, told, order })).toBe(
        makeTable(head, inOrder({ ...table, [id]: told })),
      );
      const { [id]: _, ...rest } = table;
      expect(removeFromTable(json, id)).toBe(makeTable(head, rest));
      expect(setChecker(json, 'Cy')).toBe(makeTable({ checkedBy: 'Cy' }, table));
    }),
  );
});

test('[STR-31] no sign of another entry is changed, however its author wrote the table', () => {
  const json = `{ "@": {"checkedBy": "Ana", "note": 1},
    "a": { "source": "One", "text": "Un" },
  "c":   "Trois"
}
`;
  const b = { source: 'Two {X}', text: 'Deux {X}' };
  expect(setInTable(json, { id: 'b', told: b, order })).toBe(
    json.replace('"Un" },', '"Un" }, "b": { "source": "Two {X}", "text": "Deux {X}" },'),
  );
  expect(setInTable(json, { id: 'c', told: b, order })).toContain(
    '"c":   {\n    "source": "Two {X}",\n    "text": "Deux {X}"\n  }\n}\n',
  );
  expect(setChecker(json, null)).toBe(json.replace('"Ana"', 'null'));
  expect(setChecker(json, 'Ana')).toBe(json);
  expect(setChecker('{}', 'Ana')).toBe('{\n  "@": {\n    "checkedBy": "Ana"\n  }\n}');
  expect(removeFromTable(json, 'a')).toBe(
    json.replace('"a": { "source": "One", "text": "Un" },\n  ', ''),
  );
  expect(removeFromTable('{"a": "x"}', 'a')).toBe('{}');
});

test.each(['', '[]', 'null', '{"a": ', '3'])(
  '[STR-31] what is no table is left alone: %j',
  (json) => {
    expect(setInTable(json, { id: 'a', told: { source: '', text: '' }, order })).toBeNull();
    expect(removeFromTable(json, 'a')).toBeNull();
    expect(setChecker(json, 'Ana')).toBeNull();
  },
);
