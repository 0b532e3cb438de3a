import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { OperationSize } from './operation-size';

/** What a walk over a selection needs to know of its operation. */
export type Operation = {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What has been planned of it so far. */
  readonly size: OperationSize;
};

type Selected = ReadonlyMap<string, readonly FieldNode[]>;

const isWanted = (node: { readonly directives?: readonly DirectiveNode[] }, { variables }: Operation): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;

/**
 * The fields of some selections by the name that the answer gives them, fragments written out, `@skip` and `@include` obeyed.
 * Fields of one name are one field, whose selections are merged; validation has seen to it that they agree.
 *
 * @NOTE The delivered schema has neither interfaces nor unions, so a fragment of a valid document always applies.
 */
export const select = (sets: readonly (SelectionSetNode | undefined)[], operation: Operation): Selected => {
  const selected = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isWanted(selection, operation)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        selected.set(key, [...(selected.get(key) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = operation.fragments[selection.name.value];
        if (fragment) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) if (set) walk(set);
  return selected;
};
