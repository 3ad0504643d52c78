/** A look-up that remembers its last answer: rows of one structure, vintage or indicator mostly follow each other. */
export function rememberLast<V>(table: ReadonlyMap<string, V>): (key: string) => V | undefined {
  let lastKey: string | undefined;
  let last: V | undefined;
  return (key) => {
    if (key !== lastKey) {
      lastKey = key;
      last = table.get(key);
    }
    return last;
  };
}
