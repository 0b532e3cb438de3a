import { attributeOf, elementsIn, type XmlElement } from '../../../xml/xml-element';
import { type BrokenRule, breaks } from '../broken-rule';
import { inlinesOf, inTargetOrder, type Unit, type XliffDocument } from './xliff-document';

const codes = ['ph', 'pc', 'sc', 'ec'];

/** One end of a code as it comes in the text; a paired code comes twice. */
type Step = { readonly key: string; readonly reorder: string; readonly element: XmlElement; readonly closes: boolean };

function* stepsOf(content: XmlElement | null): Generator<Step> {
  for (const element of content === null ? [] : elementsIn(content)) {
    const isCode = codes.includes(element.name);
    const reorder = attributeOf(element, 'canReorder') ?? 'yes';
    const id = attributeOf(element, 'id') ?? `end of ${attributeOf(element, 'startRef')}`;
    if (isCode) yield { key: id, reorder, element, closes: false };
    yield* stepsOf(element);
    if (element.name === 'pc') {
      yield { key: `end of ${id}`, reorder: reorder === 'yes' ? 'yes' : 'no', element, closes: true };
    }
  }
}

/** Pairs of steps that must come one right after the other: those of a sequence that begins with `firstNo`. */
function* boundPairs(steps: readonly Step[]): Generator<readonly [Step, Step]> {
  let before: Step | null = null;
  for (const step of steps) {
    if (before !== null && step.reorder === 'no') yield [before, step];
    before = step.reorder === 'firstNo' || (before !== null && step.reorder === 'no') ? step : null;
  }
}

function* checkSequences(steps: readonly Step[]): Generator<BrokenRule> {
  let bound = false;
  for (const { reorder, closes, element } of steps) {
    if (reorder === 'no' && !bound && !closes && element.name !== 'ec') {
      yield breaks('reorder-first', element, 'the first code that may not be reordered must say canReorder="firstNo"');
    }
    bound = reorder === 'firstNo' || (bound && reorder === 'no');
  }
}

function* checkUnit({ parts }: Unit): Generator<BrokenRule> {
  const sources = parts.flatMap(({ source }) => [...stepsOf(source)]);
  const targets = inTargetOrder(parts).flatMap(({ target }) => [...stepsOf(target)]);
  yield* checkSequences(sources);
  const places = new Map(targets.map(({ key }, place) => [key, place]));
  for (const [one, next] of boundPairs(sources)) {
    const from = places.get(one.key);
    const to = places.get(next.key);
    const at = targets[to ?? -1];
    if (from !== undefined && to !== undefined && at !== undefined && to !== from + 1) {
      yield breaks('reorder-sequence', at.element, `the code ${next.key} must follow ${one.key} at once`);
    }
  }
}

/** Codes that may not be deleted are in a target of their unit, once their own segment has one (XLIFF 2.1, 4.3.1.3). */
function* checkDeleted({ parts }: Unit): Generator<BrokenRule> {
  const kept = new Set(parts.flatMap(({ target }) => inlinesOf(target)).map((inline) => attributeOf(inline, 'id')));
  for (const { source, target } of parts) {
    if (target === null) continue;
    for (const code of inlinesOf(source)) {
      const id = attributeOf(code, 'id');
      if (id !== null && attributeOf(code, 'canDelete') === 'no' && !kept.has(id)) {
        yield breaks('code-not-deleted', target, `the code ${id} may not be deleted, and no target of the unit has it`);
      }
    }
  }
}

/** The order of codes that may not be reordered (XLIFF 2.1, 4.7.3), and codes that may not be deleted. */
export function* checkCodeOrder({ units }: XliffDocument): Generator<BrokenRule> {
  for (const unit of units) {
    yield* checkUnit(unit);
    yield* checkDeleted(unit);
  }
}
