import { describe, expect, it } from 'vitest';
import { Gate } from './gate';

const stays = new AbortController().signal;
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: { extensions?: { code?: unknown } }) => error.extensions?.code,
  );

describe('A gate', () => {
  it('lets those who wait in by turn', async () => {
    const gate = new Gate({ places: 1, queue: 5, patience: 1_000 });
    const leave = await gate.enter(stays);
    const came: number[] = [];
    const others = [1, 2, 3].map(async (number) => {
      const out = await gate.enter(stays);
      came.push(number);
      out();
    });
    expect(came).toEqual([]);
    leave();
    await Promise.all(others);
    expect(came).toEqual([1, 2, 3]);
    (await gate.enter(stays))();
  });

  it('refuses who has waited too long, and whom there is no room for', async () => {
    const gate = new Gate({ places: 1, queue: 1, patience: 20 });
    const leave = await gate.enter(stays);
    const waits = codeOf(gate.enter(stays));
    expect(await codeOf(gate.enter(stays))).toBe('SERVER_BUSY');
    expect(await waits).toBe('SERVER_BUSY');
    leave();
    (await gate.enter(stays))();
  });

  it('keeps no place for who has left', async () => {
    const gate = new Gate({ places: 1, queue: 1, patience: 10_000 });
    const leave = await gate.enter(stays);
    const leaving = new AbortController();
    const waits = codeOf(gate.enter(leaving.signal));
    leaving.abort();
    expect(await waits).toBe('SERVER_BUSY');
    const next = gate.enter(stays);
    leave();
    (await next)();
    expect(await codeOf(gate.enter(leaving.signal).then((out) => out()))).toBeNull();
  });
});
