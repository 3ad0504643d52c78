import type { Theme } from "./theme.ts";

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** The width between the margins. */
export function textWidth({ page }: Theme): number {
  return PAGE.width - page.margins.left - page.margins.right;
}

/** The width of one of the columns. */
export function columnWidth(theme: Theme): number {
  const { columns, gutter } = theme.page;
  return (textWidth(theme) - gutter * (columns - 1)) / columns;
}

/** The height between the margins. */
export function textHeight({ page }: Theme): number {
  return PAGE.height - page.margins.top - page.margins.bottom;
}
