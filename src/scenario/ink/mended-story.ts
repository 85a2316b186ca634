// inkjs loads only when its story comes first; the mends then change it for everybody.
import { Story } from 'inkjs/engine/Story';
import './mend-json.ts';
import './mend-lists.ts';
import './mend-numbers.ts';

/** The inkjs story, safe to run many times over one compiled tree, and right where inkjs differs from Ink. */
export { Story };
