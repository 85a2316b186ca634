import './load-inkjs.ts';
import { Story } from 'inkjs/engine/Story';
// They change it for everybody.
import './mend-json.ts';
import './mend-lists.ts';
import './mend-numbers.ts';
import './quick-lists.ts';
import './quick-look-ahead.ts';

/** The inkjs story, safe to run many times over one compiled tree, and right where inkjs differs from Ink. */
export { Story };
