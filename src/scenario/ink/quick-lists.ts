import './load-inkjs.ts';
import { InkList, InkListItem } from 'inkjs/engine/InkList';

type Named = Pick<InkListItem, 'originName' | 'itemName'>;

const read: (key: string) => InkListItem = InkListItem.fromSerializedKey.bind(InkListItem);
const known = new Map<string, Named>();

function namedBy(key: string): Named {
  const before = known.get(key);
  if (before) return before;
  const { originName, itemName } = read(key);
  const named = { originName, itemName };
  known.set(key, named);
  return named;
}

// inkjs parses a key as JSON each time that it looks at an entry; an item of its own is given back as before.
InkListItem.fromSerializedKey = (key) => {
  const { originName, itemName } = namedBy(key);
  return new InkListItem(originName, itemName);
};

const originNames = Object.getOwnPropertyDescriptor(InkList.prototype, 'originNames');

// Each list is named once, not once for each entry: who asks only wants to know which lists there are.
Object.defineProperty(InkList.prototype, 'originNames', {
  ...originNames,
  get(this: InkList): string[] | null {
    if (this.size === 0) return this._originNames;
    const names: string[] = [];
    for (const key of this.keys()) {
      const { originName } = namedBy(key);
      if (originName === null) return originNames?.get?.call(this);
      if (originName !== names.at(-1) && !names.includes(originName)) names.push(originName);
    }
    this._originNames = names;
    return names;
  },
});
