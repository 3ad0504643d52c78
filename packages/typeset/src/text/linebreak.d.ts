// linebreak declares no types.
declare module "linebreak" {
  /** The places where UAX #14 lets a text break, in order: offsets in UTF-16 units of what comes after. */
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export = LineBreaker;
}
