/** Things that cost to make, by what they are made from: those asked for since the last turn but one are still known. */
export class Recent<Value> {
  #now = new Map<string, Value>();
  #before = new Map<string, Value>();

  find(key: string): Value | undefined {
    const value = this.#now.get(key) ?? this.#before.get(key);
    if (value !== undefined) this.#now.set(key, value);
    return value;
  }

  keep(key: string, value: Value): Value {
    this.#now.set(key, value);
    return value;
  }

  /** The value known by this key, or a new one. */
  get(key: string, make: () => Value): Value {
    return this.find(key) ?? this.keep(key, make());
  }

  /** Another document begins: what the last one did not ask for is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
