import { InkList } from 'inkjs/engine/InkList';
import type { InkObject } from 'inkjs/engine/Object';
import { SimpleJson } from 'inkjs/engine/SimpleJson';
import { Story } from 'inkjs/engine/Story';
import { StoryState } from 'inkjs/engine/StoryState';
import { ListValue } from 'inkjs/engine/Value';

type Push = (this: StoryState, object: InkObject | null) => void;
const push: Push = Reflect.get(StoryState.prototype, 'PushEvaluationStack');

// A list literal belongs to the compiled tree; without a copy, assigning it writes one story's origins into all others.
StoryState.prototype.PushEvaluationStack = function pushCopiedLiteral(object) {
  const literal = object instanceof ListValue && object.parent !== null ? object.value : null;
  push.call(this, literal === null ? object : new ListValue(new InkList(literal)));
};

type WriteFloat = (this: SimpleJson.Writer, value: number | null) => void;
const writeFloat: WriteFloat = Reflect.get(SimpleJson.Writer.prototype, 'WriteFloat');

// JSON has no 1.0, and a 1 would come back as a whole number; the reader knows "1.0f".
SimpleJson.Writer.prototype.WriteFloat = function writeWholeFloat(value) {
  if (Number.isInteger(value)) this.Write(`${value}.0f`, true);
  else writeFloat.call(this, value);
};

/** The inkjs story, safe to run many times over one compiled tree. */
export { Story };
