import type { Container } from 'inkjs/engine/Container';
import { componentsOf } from './components.ts';
import { graphOf } from './flow-graph.ts';
import type { Fact, FlowGraph } from './flow-graph.ts';
import type { StoryTree } from '../story-tree.ts';

/** A set of places, as one bit per fact. */
export type Bits = Uint32Array;

/** Which facts a story can still ask about from a place. */
export type LiveFacts = {
  readonly at: (container: Container, index: number) => Bits | null;
  readonly anywhere: Bits;
  /** Only this variable, which something still points to. */
  readonly variable: (name: string) => Bits;
  readonly none: () => Bits;
  readonly factsIn: (bits: Bits) => readonly Fact[];
};

export function liveFactsOf(tree: StoryTree): LiveFacts {
  const graph = graphOf(tree);
  const { facts, numbers } = numberFacts(graph);
  const words = Math.max(1, Math.ceil(facts.length / 32));
  const none = (): Bits => new Uint32Array(words);
  const live = reachableFacts(graph, numbers, none);
  const named = new Map<string, readonly Fact[]>();
  return {
    none,
    anywhere: live[graph.anywhere] ?? none(),
    variable: (name) => {
      const bits = none();
      const fact = facts.findIndex((known) => known.kind === 'variable' && known.name === name);
      if (fact >= 0) setBit(bits, fact);
      return bits;
    },
    at: (container, index) => live[graph.nodeOf(container, index)] ?? null,
    factsIn: (bits) => {
      const key = bits.join();
      const known = named.get(key) ?? facts.filter((_, fact) => hasBit(bits, fact));
      named.set(key, known);
      return known;
    },
  };
}

/** Adds to `bits` what is in `more`. */
export function addBits(bits: Bits, more: Bits | null): void {
  more?.forEach((word, index) => {
    bits[index] = (bits[index] ?? 0) | word;
  });
}

const hasBit = (bits: Bits, bit: number): boolean =>
  (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

function numberFacts(graph: FlowGraph): {
  readonly facts: readonly Fact[];
  readonly numbers: readonly (readonly number[])[];
} {
  const known = new Map<string, number>();
  const facts: Fact[] = [];
  const numberOf = (fact: Fact): number => {
    const key = keyOf(fact);
    const number = known.get(key) ?? facts.length;
    if (number === facts.length) facts.push(fact);
    known.set(key, number);
    return number;
  };
  return { numbers: graph.reads.map((reads) => reads.map(numberOf)), facts };
}

function keyOf(fact: Fact): string {
  switch (fact.kind) {
    case 'variable':
      return `variable ${fact.name}`;
    case 'visits':
      return `visits ${JSON.stringify(fact.read)} ${fact.of.path.toString()}`;
    case 'turns-since':
      return `turns-since ${JSON.stringify(fact.read)} ${fact.of.path.toString()}`;
    case 'dealt':
      return `dealt ${fact.of.path.toString()}`;
    case 'turn':
    case 'chance':
      return fact.kind;
    default:
      return fact satisfies never;
  }
}

/** For every node the facts of all nodes it can reach, by strongly connected components. */
function reachableFacts(
  { edges }: FlowGraph,
  reads: readonly (readonly number[])[],
  none: () => Bits,
): readonly Bits[] {
  const live: Bits[] = [];
  for (const component of componentsOf(edges)) {
    const bits = none();
    for (const node of component) {
      for (const fact of reads[node] ?? []) setBit(bits, fact);
      for (const to of edges[node] ?? []) addBits(bits, live[to] ?? null);
    }
    for (const node of component) live[node] = bits;
  }
  return live;
}

function setBit(bits: Bits, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}
