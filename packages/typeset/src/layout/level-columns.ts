import { type Area, type FlowContent, fillArea, fillColumns, withFloats } from "./flow-area.ts";

/** All of a flow in columns as short as can be. */
export function levelled(flow: FlowContent): Area {
  return shortened(flow, fillArea(flow, Number.MAX_SAFE_INTEGER, true));
}

/** How far apart heights are tried, first; then by halves, to a hair. */
const STRIDE = 16;
const HAIR = 0.5;

/**
 * Columns that hold all there is to read, as short as can be: little higher than an even share of it, for nothing is parted
 * that must not be. Their floats may still wait.
 */
export function shortened(flow: FlowContent, tall: Area): Area {
  if (tall.rest.length + tall.carried.length > 0) return tall;
  const whole = tall.columnHeight;
  const even = whole / flow.count;
  let best = tall;
  const holds = (height: number) => {
    const area = fillColumns(flow, height, false);
    const isHeld = area.rest.length === 0 && area.carried.length === 0;
    if (isHeld) best = { ...withFloats(area, tall), waiting: tall.waiting };
    return isHeld;
  };
  let high = even;
  while (high < whole && !holds(high)) high += STRIDE;
  // Spaces that fall between two columns are in the share and not on the page.
  let low = high === even ? even / 2 : high - STRIDE;
  while (high - low > HAIR) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return best;
}
