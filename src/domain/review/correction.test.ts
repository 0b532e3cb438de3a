import { describe, expect, it } from 'vitest';
import { type Correction, checkCorrection } from './correction';

const told: Correction = {
  changed: ['value'],
  publishedOn: '2024-03-08',
  correctionNote: '场次有误，已更正。',
  correctedOn: '2024-03-09',
};

describe('A changed figure of a published article', () => {
  it.each([
    ['is published when the article tells of it', {}, null],
    ['is published when the note is of the same day', { correctedOn: '2024-03-08' }, null],
    ['is refused without a note', { correctionNote: ' ' }, 'CORRECTION_NOTE_MISSING'],
    ['is refused without a date', { correctedOn: '' }, 'CORRECTION_NOTE_MISSING'],
    ['is refused when the note is of an earlier correction', { correctedOn: '2024-01-01' }, 'CORRECTION_NOTE_MISSING'],
    ['needs no note when nothing changed', { changed: [], correctedOn: '' }, null],
  ] satisfies readonly (readonly [string, Partial<Correction>, string | null])[])('%s', (_title, change, code) => {
    expect(checkCorrection({ ...told, ...change })?.code ?? null).toBe(code);
  });
});
