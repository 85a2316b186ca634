import './load-inkjs.ts';
import 'inkjs/engine/Story';
import { InkList } from 'inkjs/engine/InkList';
import type { InkObject } from 'inkjs/engine/Object';
import { StoryState } from 'inkjs/engine/StoryState';
import { ListValue } from 'inkjs/engine/Value';
import { VariablesState } from 'inkjs/engine/VariablesState';

type Push = (this: StoryState, object: InkObject | null) => void;
const push: Push = Reflect.get(StoryState.prototype, 'PushEvaluationStack');

/** Assigning an empty list, or a list that the compiled tree holds, writes origins into it; so a copy is assigned. */
const copiedWhereWritten = (object: InkObject | null): InkObject | null =>
  object instanceof ListValue &&
  object.value !== null &&
  (object.parent !== null || object.value.size === 0)
    ? new ListValue(object.value)
    : object;

StoryState.prototype.PushEvaluationStack = function pushCopiedList(object) {
  push.call(this, copiedWhereWritten(object));
};

type Ordered = InkList['orderedItems'];
const orderedItems = Object.getOwnPropertyDescriptor(InkList.prototype, 'orderedItems');
const order = new Intl.Collator('en');
const nameOf = ({ Key }: Ordered[number]): string => Key.originName ?? '';

// Where two entries weigh the same, inkjs asks the language of the machine which list comes first.
Object.defineProperty(InkList.prototype, 'orderedItems', {
  ...orderedItems,
  get(this: InkList): Ordered {
    const items: Ordered = orderedItems?.get?.call(this);
    return items.sort((a, b) => a.Value - b.Value || order.compare(nameOf(a), nameOf(b)));
  },
});

// Two empty lists of different kinds count as equal, and the one that differs from the start would not be saved.
VariablesState.dontSaveDefaultValues = false;
