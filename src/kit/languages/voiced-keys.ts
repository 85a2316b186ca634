/** What a tablet says aloud: its controls, its states and what it answers. Names of colours, counts and what only readers look up are left out. */
const whole: readonly RegExp[] = [
  /^(away|beat|bird|calm|card|choices|connecting|de-roling|ear|end|ending|explain|heard|join)\./,
  /^(lantern|leave|letters|lobby|meet|message|offer|paused|rehearse|remedy|roles)\./,
  /^(rule|rules|settled|side|stopped|swap|talking|terms|thing|turned-away)\./,
  /^film\.look-up$/,
  /^language\.(not-here|open|title)$/,
  /^contest\.(in-the-room|look|right|team-together|waiting)$/,
  /^debrief\.(felt|happened|take-home|why)$/,
  /^decide\.(?!role$)/,
  /^frame\.(back|moved|on-its-way|team|understood)$/,
  /^survey\.(bowl\.\d|done|not-known|not-said|practice|practice-lead)$/,
  /^voting\.(?!turn$)/,
];

/** Of all that can be refused, what somebody with a tablet in hand meets. */
const refusals =
  /^refusal\.(already-voted|decision-gone|not-open-yet|not-yours-to-decide|observing|paused|too-fast|unknown-command|wrong-phase)$/;

export const isVoiced = (key: string): boolean =>
  key !== 'beat.title' && [...whole, refusals].some((pattern) => pattern.test(key));
