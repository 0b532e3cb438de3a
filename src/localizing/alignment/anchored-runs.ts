/** A stretch of sources and the stretch of targets that tells them, as half-open ranges. */
export type Run = {
  readonly sources: readonly [number, number];
  readonly targets: readonly [number, number];
  /** Whether the targets are known to tell the one source. */
  readonly known: boolean;
};

/**
 * Cuts two rows at what is known to belong together. All sources and all targets are in one run each, in order.
 *
 * @param tells how many targets from a place on are known to tell a source; 0 for none
 */
export const anchoredRuns = (
  sources: number,
  targets: number,
  tells: (source: number, from: number) => number,
): readonly Run[] => {
  const runs: Run[] = [];
  let [source, target] = [0, 0];
  for (let at = 0; at < sources; at += 1) {
    let from = target;
    while (from < targets && tells(at, from) === 0) from += 1;
    if (from >= targets || (from > target && source === at && at > 0)) continue;
    if (from > target || at > source) runs.push({ sources: [source, at], targets: [target, from], known: false });
    target = from + tells(at, from);
    source = at + 1;
    runs.push({ sources: [at, source], targets: [from, target], known: true });
  }
  if (source < sources || target < targets)
    runs.push({ sources: [source, sources], targets: [target, targets], known: false });
  return runs;
};
