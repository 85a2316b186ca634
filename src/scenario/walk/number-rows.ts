/** Rows of whole numbers from −2³¹ to 2³¹−1, all of one width; equal rows are one, numbered from 0 as they come. */
export type NumberRows = {
  /** The number of this row, which is kept where it is new; −1 where a new one may not be kept. */
  readonly numberOf: (row: readonly number[], mayKeep: boolean) => number;
  readonly rowOf: (number: number) => readonly number[];
};

const smallest = 16;
/** Of the table: fuller, and looking takes long. */
const fullest = 0.5;

export function openNumberRows(width: number): NumberRows {
  let numbers: Uint16Array | Int32Array = new Uint16Array(width * smallest);
  let table = new Int32Array(smallest * 2).fill(-1);
  let count = 0;

  const isAt = (row: readonly number[], number: number): boolean => {
    const begin = number * width;
    for (let at = 0; at < width; at += 1) if (numbers[begin + at] !== row[at]) return false;
    return true;
  };
  /** Where it stands in the table, or where it would. */
  const placeOf = (row: readonly number[]): number => {
    const mask = table.length - 1;
    let place = hashOf(row) & mask;
    for (let known = table[place] ?? -1; known >= 0; known = table[place] ?? -1) {
      if (isAt(row, known)) break;
      place = (place + 1) & mask;
    }
    return place;
  };
  const rowOf = (number: number): readonly number[] => {
    const row: number[] = [];
    const end = (number + 1) * width;
    for (let at = number * width; at < end; at += 1) row.push(numbers[at] ?? 0);
    return row;
  };
  const grow = (): void => {
    numbers = larger(numbers, numbers.length * 2);
    table = new Int32Array(table.length * 2).fill(-1);
    for (let number = 0; number < count; number += 1) table[placeOf(rowOf(number))] = number;
  };

  return {
    numberOf: (row, mayKeep) => {
      const place = placeOf(row);
      const known = table[place] ?? -1;
      if (known >= 0 || !mayKeep) return known;
      if (numbers instanceof Uint16Array && !row.every(isSmall)) {
        numbers = Int32Array.from(numbers);
      }
      numbers.set(row, count * width);
      table[place] = count;
      count += 1;
      if (count > table.length * fullest - 1) grow();
      return count - 1;
    },
    rowOf,
  };
}

const isSmall = (number: number): boolean => number >= 0 && number <= 0xffff;

function larger(numbers: Uint16Array | Int32Array, length: number): Uint16Array | Int32Array {
  const more = numbers instanceof Uint16Array ? new Uint16Array(length) : new Int32Array(length);
  more.set(numbers);
  return more;
}

function hashOf(row: readonly number[]): number {
  let hash = row.length;
  for (const number of row) hash = Math.imul(hash ^ number, 0x9e37_79b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}
