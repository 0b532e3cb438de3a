import type { Evidence } from '../../domain/evidence/evidence';
import type { AwardReference } from './achievement-proposal';

export type HonoreeKind = 'person' | 'collective' | 'family' | 'post' | 'base';

/** A named person, family, team or place that the text says holds or receives an honour. */
export type HonoreeProposal = {
  readonly key: string;
  readonly name: string;
  readonly kind: HonoreeKind;
  /** The honours named for it, each a conferral; the evidence's measure is the name. Empty for a name in a damaged caption. */
  readonly awards: readonly AwardReference[];
  readonly evidence: Evidence;
  /** Only a possibility that an editor decides on: not printed by the importer. */
  readonly uncertain: boolean;
};
