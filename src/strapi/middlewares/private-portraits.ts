import { problem } from '../../domain/problem';
import { holdingTo, type PublishingRule } from '../publishing/publishing-rule';
import { linked, words } from '../rows-at-hand';

/** The portrait of a minor, or of a person who is no public figure, is not published. */
export const privatePortraitsRule: PublishingRule = {
  concerns: ({ uid }) => uid === 'api::honoree.honoree',
  reads: () => ['portrait'],
  problemsOf: async (_strapi, honoree) => {
    const privacy = words(honoree, 'privacy') || 'private';
    const mayBeShown = privacy === 'public_figure' || words(honoree, 'kind') !== 'person';
    return mayBeShown || linked(honoree, 'portrait') === null
      ? []
      : [problem('PORTRAIT_PRIVATE', { privacy }, 'portrait')];
  },
};

export const privatePortraits = holdingTo(privatePortraitsRule);
