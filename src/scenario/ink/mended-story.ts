import { InkList } from 'inkjs/engine/InkList';
import type { InkObject } from 'inkjs/engine/Object';
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

/** The inkjs story, safe to run many times over one compiled tree. */
export { Story };
