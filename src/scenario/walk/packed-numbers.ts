/** Numbers as a string, with one letter for each small one and three for any other: small, and quick to compare. */
export function packNumbers(numbers: readonly number[]): string {
  const letters: number[] = [];
  for (const number of numbers) {
    if (number >= 0 && number < wide) letters.push(number);
    else letters.push(wide, (number >>> 16) & 0xffff, number & 0xffff);
  }
  // Ink's stories never remember so much that this call could not take it; long ones go in pieces all the same.
  let packed = '';
  for (let from = 0; from < letters.length; from += piece)
    packed += String.fromCharCode(...letters.slice(from, from + piece));
  return packed;
}

/** Whole numbers from −2³¹ to 2³¹−1, as they were packed. */
export function unpackNumbers(packed: string): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < packed.length; at += 1) {
    const letter = packed.charCodeAt(at);
    if (letter < wide) numbers.push(letter);
    else {
      numbers.push((packed.charCodeAt(at + 1) << 16) | packed.charCodeAt(at + 2));
      at += 2;
    }
  }
  return numbers;
}

const wide = 0xffff;
const piece = 4_096;
