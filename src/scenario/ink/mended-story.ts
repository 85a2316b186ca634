// The mends change inkjs for everybody, so they come before anything that uses it.
import './mend-json.ts';
import './mend-lists.ts';
import './mend-numbers.ts';
import { Story } from 'inkjs/engine/Story';

/** The inkjs story, safe to run many times over one compiled tree, and right where inkjs differs from Ink. */
export { Story };
