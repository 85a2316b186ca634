/** Entries beyond which the upper layer is taken into the lower one. */
const most = 16;

/** A map that is never changed, and of which another with one more entry costs little however many it holds. */
export class LayeredMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #lower: ReadonlyMap<Key, Value>;
  /** What was set since; goes before the lower layer. */
  readonly #upper: ReadonlyMap<Key, Value>;
  readonly size: number;

  private constructor(
    lower: ReadonlyMap<Key, Value>,
    upper: ReadonlyMap<Key, Value>,
    size: number,
  ) {
    this.#lower = lower;
    this.#upper = upper;
    this.size = size;
  }

  /** Takes the map itself, which nobody may change from now on; one that has layers comes back as it is. */
  static of<Key, Value>(map: ReadonlyMap<Key, Value>): LayeredMap<Key, Value> {
    return map instanceof LayeredMap ? map : new LayeredMap(map, new Map(), map.size);
  }

  with(key: Key, value: Value): LayeredMap<Key, Value> {
    const upper = new Map(this.#upper).set(key, value);
    const size = this.size + (this.has(key) ? 0 : 1);
    const next = new LayeredMap(this.#lower, upper, size);
    return upper.size < most ? next : LayeredMap.of(new Map(next));
  }

  get(key: Key): Value | undefined {
    return this.#upper.has(key) ? this.#upper.get(key) : this.#lower.get(key);
  }

  has(key: Key): boolean {
    return this.#upper.has(key) || this.#lower.has(key);
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#lower)
      yield [key, this.#upper.has(key) ? (this.#upper.get(key) as Value) : value];
    for (const entry of this.#upper) if (!this.#lower.has(entry[0])) yield entry;
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(each: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }
}
