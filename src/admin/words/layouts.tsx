import type { ReactNode } from 'react';
import { sourceLocale } from '../../../config/locales';
import type { FieldLabels, Labels } from '../../strapi/model/schema';
import { EnumerationWords } from './enumeration-words';
import { FieldHint } from './field-hint';
import { components, labelsOfDisplayName } from './labels';

type EditField = {
  readonly name: string;
  readonly type: string;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  readonly words?: FieldLabels;
};
type EditRow = readonly EditField[];
type Settings = { readonly displayName?: string };

/** The part of what Strapi hands to `Admin/CM/pages/EditView/mutate-edit-view-layout` that the words are put into. */
export type EditLayout = {
  readonly layout: {
    readonly layout: readonly (readonly EditRow[])[];
    readonly components: Readonly<Record<string, { readonly layout: readonly EditRow[] }>>;
    readonly settings: Settings;
    readonly options?: { readonly i18n?: { readonly localized?: boolean } };
  };
};

type Header = {
  readonly name: unknown;
  readonly attribute: { readonly type: string };
  readonly cellFormatter?: (row: Readonly<Record<string, unknown>>, header: Header) => ReactNode;
};

/** The part of what Strapi hands to `Admin/CM/pages/ListView/inject-column-in-table`. */
export type ListLayout = {
  readonly displayedHeaders: readonly Header[];
  readonly layout: { readonly settings?: Settings };
};

const hintOf = (field: EditField, words: FieldLabels): ReactNode =>
  // A description that an administrator has written in the view's configuration goes before ours.
  field.hint ? field.hint : <FieldHint words={words} isRelation={field.type === 'relation'} />;

const wordsIn = (labels: Labels | undefined, row: EditRow): EditRow =>
  row.map((field) => {
    const words = labels?.fields[field.name];
    return words === undefined ? field : { ...field, words, hint: hintOf(field, words) };
  });

/**
 * Whether an edit view shows a translation, whose relations follow those of the source locale. An entry that is only begun has no
 * other language yet. Strapi hands the locale to its own hooks, which do not hand it on.
 */
const followsSource = ({ layout }: EditLayout): boolean => {
  const { pathname, search } = window.location;
  const locale = new URLSearchParams(search).get('plugins[i18n][locale]') ?? sourceLocale;
  return layout.options?.i18n?.localized === true && locale !== sourceLocale && !pathname.endsWith('/create');
};

const withoutEditing = (row: EditRow): EditRow =>
  row.map((field) => (field.type === 'relation' ? { ...field, disabled: true } : field));

/**
 * Puts what a field means, and the words of its values, into an edit view; in a translation, relations are shown and not edited,
 * and their hints say where they are.
 */
export const withWords = (edit: EditLayout): EditLayout => {
  const labels = labelsOfDisplayName(edit.layout.settings.displayName);
  if (labels === undefined) return edit;
  const follow = followsSource(edit) ? withoutEditing : (row: EditRow) => row;
  return {
    ...edit,
    layout: {
      ...edit.layout,
      layout: edit.layout.layout.map((panel) => panel.map((row) => follow(wordsIn(labels, row)))),
      components: Object.fromEntries(
        Object.entries(edit.layout.components).map(([uid, component]) => [
          uid,
          { ...component, layout: component.layout.map((row) => wordsIn(components.get(uid), row)) },
        ]),
      ),
    },
  };
};

/** Shows the values of enumerations in words in a list view. */
export const withWordsInCells = (list: ListLayout): ListLayout => {
  const labels = labelsOfDisplayName(list.layout.settings?.displayName);
  return {
    ...list,
    displayedHeaders: list.displayedHeaders.map((header) => {
      const words = typeof header.name === 'string' ? labels?.fields[header.name] : undefined;
      if (words?.values === undefined || header.attribute.type !== 'enumeration') return header;
      return {
        ...header,
        cellFormatter: (row) => <EnumerationWords words={words} value={row[String(header.name)]} />,
      };
    }),
  };
};
