/** Rows of whole numbers from −2³¹ to 2³¹−1, all of one width; equal rows are one, numbered from 0 as they come. */
export type NumberRows = {
  /** The number of this row, which is kept where it is new; −1 where a new one may not be kept. */
  readonly numberOf: (row: ArrayLike<number>, mayKeep: boolean) => number;
  /** Writes a row over the first numbers of what is given. */
  readonly read: (number: number, into: Int32Array) => void;
};

const smallest = 16;
/** Of the table: fuller, and looking takes long. */
const fullest = 0.5;

export function openNumberRows(width: number): NumberRows {
  let numbers = new Int32Array(width * smallest);
  let table = new Int32Array(smallest * 2).fill(-1);
  let count = 0;

  const isAt = (row: ArrayLike<number>, number: number): boolean => {
    const begin = number * width;
    for (let at = 0; at < width; at += 1) if (numbers[begin + at] !== row[at]) return false;
    return true;
  };
  /** Where it stands in the table, or where it would. */
  const placeOf = (row: ArrayLike<number>): number => {
    const mask = table.length - 1;
    let place = hashOf(row, width) & mask;
    for (let known = table[place] ?? -1; known >= 0; known = table[place] ?? -1) {
      if (isAt(row, known)) break;
      place = (place + 1) & mask;
    }
    return place;
  };
  const grow = (): void => {
    const more = new Int32Array(numbers.length * 2);
    more.set(numbers);
    numbers = more;
    table = new Int32Array(table.length * 2).fill(-1);
    const mask = table.length - 1;
    for (let number = 0; number < count; number += 1) {
      let place = hashOf(numbers.subarray(number * width, (number + 1) * width), width) & mask;
      while ((table[place] ?? -1) >= 0) place = (place + 1) & mask;
      table[place] = number;
    }
  };

  return {
    numberOf: (row, mayKeep) => {
      const place = placeOf(row);
      const known = table[place] ?? -1;
      if (known >= 0 || !mayKeep) return known;
      const begin = count * width;
      for (let at = 0; at < width; at += 1) numbers[begin + at] = row[at] ?? 0;
      table[place] = count;
      count += 1;
      if (count > table.length * fullest - 1) grow();
      return count - 1;
    },
    read: (number, into) => {
      const begin = number * width;
      for (let at = 0; at < width; at += 1) into[at] = numbers[begin + at] ?? 0;
    },
  };
}

function hashOf(row: ArrayLike<number>, width: number): number {
  let hash = width;
  for (let at = 0; at < width; at += 1)
    hash = Math.imul(hash ^ (row[at] ?? 0), 0x9e37_79b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}
