import type { Breaks } from "./breaks.ts";
import {
  CONTRAST,
  FIT,
  type Fitness,
  fitnessOf,
  HYPHEN_TOO_MANY,
  isRunt,
  lineDemerits,
  OVERFULL,
  pairDemerits,
  RUNT,
} from "./demerits.ts";
import { type Setting, shortfallOf } from "./setting.ts";
import { between, type Sums } from "./sums.ts";

/** One try at breaking a part of a paragraph. */
export type Attempt = {
  readonly sums: Sums;
  readonly breaks: Breaks;
  readonly setting: Setting;
  /** The room of the lines, the last for all that follow. */
  readonly rooms: readonly number[];
  /** Hyphens at the ends of lines that follow each other. */
  readonly hyphensInRow: number;
  /** The greatest badness of a line. */
  readonly tolerance: number;
  /** Whether flagged breaks are taken. */
  readonly hyphens: boolean;
  /**
   * There is a way in any case: a line that breaks at its first opportunity may be overfull, and hyphens in a row may be
   * too many, at a price.
   */
  readonly emergency: boolean;
};

/** The best way to a break: its last line, and the way before that. */
type Node = {
  readonly at: number;
  /** Index of the room of the line that begins here. */
  readonly line: number;
  readonly fitness: Fitness;
  readonly flagged: boolean;
  /** How many flagged breaks follow each other here. */
  readonly hyphens: number;
  readonly demerits: number;
  readonly previous: Node | undefined;
  /** A line from here has been offered. */
  fruitful: boolean;
};

/**
 * The breaks, by their number, that together have the least demerits; or nothing where the tolerance leaves no way. Ways
 * to the same break are kept apart as long as what comes may tell them apart: by the fitness of their last line, the hyphens
 * in a row and the room of the next line.
 */
export function totalFit(attempt: Attempt): number[] | undefined {
  const { breaks, hyphens } = attempt;
  const last = breaks.at.length - 1;
  let active: Node[] = [startOf()];
  for (let at = 1; at <= last; at++) {
    if (breaks.flagged[at] && !hyphens) continue;
    active = advance(attempt, active, at, at === last);
    if (active.length === 0) return undefined;
  }
  const best = active.reduce((one, other) => (other.demerits < one.demerits ? other : one));
  const way: number[] = [];
  for (let node = best; node.previous !== undefined; node = node.previous) way.push(node.at);
  return way.reverse();
}

function startOf(): Node {
  return {
    at: 0,
    line: 0,
    fitness: FIT,
    flagged: false,
    hyphens: 0,
    demerits: 0,
    previous: undefined,
    fruitful: false,
  };
}

/** The nodes from which lines may still go on past a break, and the new ones at it. */
function advance(attempt: Attempt, active: Node[], at: number, last: boolean): Node[] {
  const reached: Node[] = [];
  const open: Node[] = [];
  const seen = offerLines(attempt, active, at, last, { reached, open });
  if (last) return reached;
  for (let later = seen; later < active.length; later++) open.push(active[later] as Node);
  for (const node of reached) if (!isOutdone(node, reached)) open.push(node);
  return open;
}

type Found = { readonly reached: Node[]; readonly open: Node[] };

/** Tries a line from each node in turn, up to where all that follow are too short; tells how many nodes that were. */
function offerLines(
  attempt: Attempt,
  active: readonly Node[],
  at: number,
  last: boolean,
  { reached, open }: Found,
): number {
  const { breaks } = attempt;
  const past = breaks.past[at] as number;
  let line: Line | undefined;
  for (let index = 0; index < active.length; index++) {
    const node = active[index] as Node;
    const first = breaks.first[node.at] as number;
    // With no box between them there is no line.
    if (first >= past) {
      open.push(node);
      continue;
    }
    // Nodes of one place follow each other.
    if (line === undefined || line.first !== first || line.number !== node.line) {
      line = lineFrom(attempt, node, at, first, past, last);
    }
    if (mayTake(attempt, node, line)) {
      offer(attempt, reached, node, at, line);
      node.fruitful = true;
    }
    if (line.open) open.push(node);
    if (isTooShort(attempt, line)) return index + 1;
  }
  return active.length;
}

/** Whether a line, and any that begins after it and ends here, is too short to be taken. */
function isTooShort({ rooms, tolerance }: Attempt, { badness, ratio }: Line): boolean {
  return rooms.length === 1 && badness > tolerance && ratio >= 0;
}

/** A line that is tried. */
type Line = {
  readonly first: number;
  readonly number: number;
  readonly ratio: number;
  readonly badness: number;
  /** It ends a paragraph of several lines with hardly a word. */
  readonly runt: boolean;
  /** A longer one may be possible. */
  readonly open: boolean;
};

function mayTake({ tolerance, emergency }: Attempt, node: Node, line: Line): boolean {
  return line.ratio < -1 ? emergency && !node.fruitful : line.badness <= tolerance;
}

function lineFrom(
  { sums, breaks, setting, rooms }: Attempt,
  node: Node,
  at: number,
  first: number,
  past: number,
  last: boolean,
): Line {
  const room = rooms[node.line] ?? 0;
  const hyphen = breaks.hyphen[at] as number;
  const width = between(sums.width, first, past);
  const stretch = between(sums.stretch, first, past);
  const shrink = between(sums.shrink, first, past);
  const shortfall = shortfallOf(room, width + hyphen);
  const free = last && shortfall > 0;
  const ratio = free ? 0 : setting.ratio(shortfall, stretch, shrink);
  const overfull = ratio < -1;
  const badness = free || overfull ? 0 : setting.badness(ratio, shortfall, room);
  // What is too wide with a hyphen may not be so with the end of the word.
  const open =
    !overfull || (hyphen > 0 && setting.ratio(shortfallOf(room, width), stretch, shrink) >= -1);
  const runt = free && node.previous !== undefined && isRunt(width, room);
  return { first, number: node.line, ratio, badness, runt, open };
}

/**
 * Whether another way to the same break is better whatever follows: it has no more hyphens in a row, and is ahead by
 * what the fitness of the next line can cost it at the most.
 */
function isOutdone(node: Node, reached: readonly Node[]): boolean {
  for (const other of reached) {
    if (other === node || other.line !== node.line || other.hyphens > node.hyphens) continue;
    const lead = other.fitness === node.fitness ? 0 : CONTRAST;
    if (other.demerits + lead <= node.demerits) return true;
  }
  return false;
}

/** Adds a line to what has reached a break, unless a way as good to the same state is there. */
function offer(
  attempt: Attempt,
  reached: Node[],
  node: Node,
  at: number,
  { ratio, badness, runt }: Line,
): void {
  const { breaks, setting, rooms, hyphensInRow } = attempt;
  const fitness = fitnessOf(ratio);
  const flagged = breaks.flagged[at] as boolean;
  const tooMany = flagged && node.hyphens >= hyphensInRow;
  if (tooMany && !attempt.emergency) return;
  const cost = (breaks.cost[at] as number) * (flagged ? setting.hyphenFactor : 1);
  const demerits =
    node.demerits +
    lineDemerits(badness, cost) +
    pairDemerits(node, fitness, flagged, at === breaks.at.length - 1) +
    (ratio < -1 ? OVERFULL : 0) +
    (runt ? RUNT : 0) +
    (tooMany ? HYPHEN_TOO_MANY : 0);
  const hyphens = flagged ? Math.min(node.hyphens + 1, greatestCount(hyphensInRow)) : 0;
  const line = Math.max(0, Math.min(node.line + 1, rooms.length - 1));
  const same = reached.findIndex(
    (other) => other.fitness === fitness && other.hyphens === hyphens && other.line === line,
  );
  const found = reached[same];
  if (found !== undefined && found.demerits <= demerits) return;
  const better = { at, line, fitness, flagged, hyphens, demerits, previous: node, fruitful: false };
  if (found === undefined) reached.push(better);
  else reached[same] = better;
}

/** Counting farther tells nothing more. */
function greatestCount(hyphensInRow: number): number {
  return Number.isFinite(hyphensInRow) ? Math.max(hyphensInRow, 1) : 1;
}
