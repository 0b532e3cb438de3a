import { drafting } from '../spoken/drafting';
import { englishHedgeBefore } from './english-hedge';

/** What the tokens from one to another state, with the hedge before them. */
export const draft = drafting(englishHedgeBefore);
