import { describe, expect, it } from 'vitest';
import { problem } from '../../domain/problem';
import { toldProblem } from './told-problem';

const unknown = problem('SEGMENT_UNKNOWN');
const refused = (details: object) => ({ data: null, error: { status: 400, message: '', details } });

describe('Why a request was refused', () => {
  it.each([
    ['as the server says', 404, refused(unknown), 'SEGMENT_UNKNOWN'],
    ['as the server says beside more', 409, refused({ problem: unknown, segments: [] }), 'SEGMENT_UNKNOWN'],
    ['as the server says, also without a session', 401, refused(problem('REST_NEEDS_TOKEN')), 'REST_NEEDS_TOKEN'],
    ['that the session has ended', 401, refused({}), 'SESSION_ENDED'],
    ['that the session has ended, also of a file', 401, undefined, 'SESSION_ENDED'],
    ['nothing', 500, refused({}), undefined],
    ['nothing where nothing was heard', null, null, undefined],
  ])('is told: %s', (_, status, body, code) => {
    expect(toldProblem(status, body)?.code).toBe(code);
  });
});
