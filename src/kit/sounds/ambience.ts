/** Samples per second: what goes on behind voices needs no more. */
export const AMBIENCE_RATE = 8_000;
const seconds = 7;
/** Seconds in which the end passes over into the beginning. */
const seam = 1.5;

/** The same noise each time, −1 … 1. */
function openNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2_147_483_648 - 1;
  };
}

/** Lets through what is slower than so many hertz. */
function openLowPass(hertz: number): (value: number) => number {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / AMBIENCE_RATE);
  let held = 0;
  return (value) => (held += share * (value - held));
}

type At = (time: number) => number;

/** A loop without a seam: made a little too long, and its end laid over its beginning. */
function loop(at: At): Float64Array {
  const length = seconds * AMBIENCE_RATE;
  const over = seam * AMBIENCE_RATE;
  const made = Float64Array.from({ length: length + over }, (_, index) =>
    at(index / AMBIENCE_RATE),
  );
  return Float64Array.from({ length }, (_, index) => {
    const here = made[index] ?? 0;
    if (index >= over) return here;
    const rise = Math.sqrt(index / over);
    const fall = Math.sqrt(1 - index / over);
    return here * rise + (made[index + length] ?? 0) * fall;
  });
}

const swell = (time: number, every: number, from: number): number =>
  from + (1 - from) * (0.5 + 0.5 * Math.sin((2 * Math.PI * time) / every));

function water(): At {
  const noise = openNoise(11);
  const [low, high, slow] = [openLowPass(900), openLowPass(250), openLowPass(3)];
  return (time) => {
    const value = noise();
    const flow = low(value) - high(value);
    return flow * (0.8 + 3 * slow(noise())) * swell(time, 3.5, 0.75);
  };
}

function wind(): At {
  const noise = openNoise(23);
  const [one, two, gust] = [openLowPass(320), openLowPass(320), openLowPass(0.5)];
  return (time) => two(one(noise())) * (0.5 + Math.abs(gust(noise())) * 24) * swell(time, 7, 0.5);
}

function rain(): At {
  const noise = openNoise(37);
  const [low, drops] = [openLowPass(350), openLowPass(1_800)];
  let drop = 0;
  return () => {
    const value = noise();
    if (noise() > 0.996) drop = 1;
    drop *= 0.985;
    return (value - low(value)) * 0.35 + drops(noise()) * drop;
  };
}

/** Small insects far off, over a still night. */
function night(): At {
  const noise = openNoise(41);
  const air = openLowPass(180);
  const chirr = (time: number, pitch: number, every: number): number => {
    const within = time % every;
    const sings = within < 0.55 * every ? Math.sin((Math.PI * within) / (0.55 * every)) : 0;
    return (
      sings * Math.max(0, Math.sin(2 * Math.PI * 17 * time)) * Math.sin(2 * Math.PI * pitch * time)
    );
  };
  return (time) =>
    air(noise()) * 1.4 + chirr(time, 2_350, 1.75) * 0.12 + chirr(time + 0.6, 2_710, 2.33) * 0.08;
}

/** Many people a little way off: tones of voices, and no word. */
function market(): At {
  const noise = openNoise(53);
  const people = [128, 151, 176, 205, 231, 262].map((pitch, index) => ({
    pitch,
    breath: openLowPass(2.2 + index * 0.3),
    throat: openLowPass(700 + index * 90),
    turn: 0,
  }));
  const air = openLowPass(500);
  return () => {
    const voices = people.map((one) => {
      one.turn += (one.pitch * (1 + one.breath(noise()) * 0.6)) / AMBIENCE_RATE;
      const speaks = Math.max(0, one.breath(noise()) * 26);
      return one.throat(((one.turn % 1) - 0.5) * speaks);
    });
    return voices.reduce((sum, one) => sum + one, 0) + air(noise()) * 0.5;
  };
}

/** Water that laps at a wall, and a rope that gives. */
function harbour(): At {
  const noise = openNoise(67);
  const [low, high, air] = [openLowPass(600), openLowPass(140), openLowPass(260)];
  return (time) => {
    const value = noise();
    const lap = Math.max(0, Math.sin((2 * Math.PI * time) / 2.8)) ** 3;
    const creak = Math.max(0, Math.sin((2 * Math.PI * (time + 1)) / 4.7)) ** 24;
    const rope = Math.sin(2 * Math.PI * (96 + 14 * creak) * time) * creak * 0.05;
    return (low(value) - high(value)) * (0.25 + lap) + air(noise()) * 0.25 + rope;
  };
}

/** A large still room. */
function room(): At {
  const noise = openNoise(79);
  const [one, two] = [openLowPass(140), openLowPass(140)];
  return (time) => two(one(noise())) + Math.sin(2 * Math.PI * 98 * time) * 0.004;
}

/** Sounds that go on behind a scene, by name; none has a voice or a word in it. */
export const AMBIENCES: Readonly<Record<string, () => Float64Array>> = {
  water: () => loop(water()),
  wind: () => loop(wind()),
  rain: () => loop(rain()),
  night: () => loop(night()),
  market: () => loop(market()),
  harbour: () => loop(harbour()),
  room: () => loop(room()),
};
