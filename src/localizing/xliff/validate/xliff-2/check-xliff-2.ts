import type { XmlElement } from '../../../xml/xml-element';
import type { BrokenRule } from '../broken-rule';
import { checkStructure } from '../check-structure';
import type { Vocabulary } from '../element-model';
import { checkChanges } from './changes';
import { checkCodeOrder } from './code-order';
import { checkInlineCodes } from './inline-codes';
import { checkLanguages } from './languages';
import { checkModulePlaces } from './module-places';
import { checkModuleRules } from './module-rules';
import { checkPairs } from './paired-codes';
import { checkReferences } from './references';
import { checkSizes } from './sizes';
import { checkIds } from './unique-ids';
import { checkUnitParts } from './unit-parts';
import { readDocument } from './xliff-document';

/**
 * All rules of XLIFF 2 that a document breaks. Where its structure is not right, nothing else is looked at: the other rules
 * rely on it.
 */
export function* checkXliff2(root: XmlElement, vocabulary: Vocabulary): Generator<BrokenRule> {
  let sound = true;
  for (const broken of checkStructure(root, vocabulary)) {
    sound = false;
    yield broken;
  }
  if (!sound) return;
  const document = readDocument(root);
  yield* checkModulePlaces(document, vocabulary);
  yield* checkUnitParts(document);
  yield* checkIds(document, vocabulary);
  yield* checkLanguages(document);
  yield* checkPairs(document);
  yield* checkInlineCodes(document);
  yield* checkCodeOrder(document);
  yield* checkReferences(document);
  yield* checkModuleRules(document);
  yield* checkSizes(document);
  yield* checkChanges(document);
}
