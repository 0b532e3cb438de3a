import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../importing/review/decision';
import { overServer, unsentOf } from './unsent';

const confirm = (id: string): Decision => ({ kind: 'confirm', items: [id] });
const [first, second, third] = [confirm('a'), confirm('b'), confirm('c')] as const;

describe('What the server does not know yet', () => {
  it('is nothing where it has all', () => {
    expect(unsentOf({ version: 1, decisions: [first] }, [first])).toBeNull();
  });

  it('is what follows the decisions that both have', () => {
    const unsent = unsentOf({ version: 1, decisions: [first] }, [first, second]);
    expect(unsent).toEqual({ version: 1, kept: 1, tail: [second] });
  });

  it('is a step back too', () => {
    const server = { version: 1, decisions: [first, second] };
    const unsent = unsentOf(server, [first]);
    expect(unsent).toEqual({ version: 1, kept: 1, tail: [] });
    expect(unsent && overServer(server, unsent)).toEqual([first]);
  });

  it('stands behind what somebody else decided in between', () => {
    const unsent = { version: 1, kept: 0, tail: [third] };
    expect(overServer({ version: 2, decisions: [first, second] }, unsent)).toEqual([first, second, third]);
  });
});
