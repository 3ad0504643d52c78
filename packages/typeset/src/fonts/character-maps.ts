/** A block of a CMap holds at most a hundred entries (Adobe technical note 5014). */
const BLOCK = 100;

/** The CMap by which a reader gets the text of codes: UTF-16, several units for a ligature or a surrogate pair. */
export function toUnicodeCmap(texts: readonly string[]): string {
  const entries = texts.map((text, code) => `<${hex(code)}> <${utf16(text)}>`);
  return cmap("Adobe-Identity-UCS", "UCS", 2, "bfchar", entries);
}

/** The CMap that gives codes their CIDs, for a program in which several codes have one glyph. */
export function cidCmap(name: string, cids: readonly number[]): string {
  const entries = cids.map((cid, code) => `<${hex(code)}> ${cid}`);
  return cmap(name, "Identity", 1, "cidchar", entries);
}

function cmap(
  name: string,
  ordering: string,
  type: 1 | 2,
  operator: "bfchar" | "cidchar",
  entries: readonly string[],
): string {
  const blocks: string[] = [];
  for (let from = 0; from < entries.length; from += BLOCK) {
    const block = entries.slice(from, from + BLOCK);
    blocks.push(`${block.length} begin${operator}\n${block.join("\n")}\nend${operator}`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> def
/CMapName /${name} def
/CMapType ${type} def${type === 1 ? "\n/WMode 0 def" : ""}
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join("");
}

function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}
