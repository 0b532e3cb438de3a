import { unavailable } from '../unavailable';

type Options = {
  /** How many may be inside at once. */
  readonly places: number;
  /** How many may wait for a place, and for how many milliseconds. */
  readonly queue: number;
  readonly patience: number;
};

/** Lets so many in at once; the others wait in turn, for a moment, and are then refused with `SERVER_BUSY`. */
export class Gate {
  private inside = 0;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly options: Options) {}

  /**
   * Takes a place.
   *
   * @param signal gives up waiting when nobody wants the answer any more
   * @returns what gives the place back, to be called once
   * @throws `SERVER_BUSY` when none came free in time, or too many wait already
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    if (this.inside >= this.options.places) await this.turn(signal);
    else this.inside += 1;
    return () => {
      const [next] = this.waiting;
      // The place goes straight to whoever has waited longest: nobody comes in between.
      if (next) next();
      else this.inside -= 1;
    };
  }

  private turn(signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.waiting.size >= this.options.queue) throw unavailable('SERVER_BUSY');
    return new Promise((resolve, reject) => {
      const end = (outcome: () => void): void => {
        clearTimeout(patience);
        signal.removeEventListener('abort', giveUp);
        this.waiting.delete(go);
        outcome();
      };
      const go = (): void => end(resolve);
      const giveUp = (): void => end(() => reject(unavailable('SERVER_BUSY')));
      const patience = setTimeout(giveUp, this.options.patience);
      signal.addEventListener('abort', giveUp);
      this.waiting.add(go);
    });
  }
}
