/** A map whose entries have sizes: when they are too much together, those go that were not asked for longest. */
export class BoundedMap<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly size: number }>();
  private total = 0;

  /** @param most of the sizes together @param onLeave told of each entry that goes, for whatever reason */
  constructor(
    private readonly most: number,
    private readonly onLeave: (key: string, value: Value) => void = () => undefined,
  ) {}

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    // @NOTE A map tells its keys in the order in which they came: whoever is asked for goes to the end of the queue.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value, size: number): void {
    this.delete(key);
    if (size > this.most) return;
    this.entries.set(key, { value, size });
    this.total += size;
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.most) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.total -= entry.size;
    this.onLeave(key, entry.value);
  }

  clear(): void {
    for (const key of [...this.entries.keys()]) this.delete(key);
  }
}
