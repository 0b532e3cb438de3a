import type { ConfiguredLocale } from '../../src/delivery/shape/locales-field';

/** The TypeScript type of each scalar of the schema, by its GraphQL name; the names are those of the types package. */
export const scalarTypes: Readonly<Record<string, string>> = {
  Date: 'string',
  Decimal: 'string',
  DateTime: 'string',
  Locale: './scalars#Locale',
  Fallback: './scalars#Fallback',
  WritingMode: './scalars#WritingMode',
  JsonLd: './scalars#JsonLd',
  BlocksContent: './scalars#BlocksContent',
};

const union = (texts: readonly string[]): string =>
  texts.map((text) => JSON.stringify(text).replace(/"/g, "'")).join(' | ');

/** The types that follow from the configuration: the locales, and what they are made into. */
export const configuredTypes = (locales: readonly ConfiguredLocale[]): string => `/** A configured locale. */
export type Locale = ${union(locales.map(({ code }) => code))};

/** The configured locales, the source locale first. */
export const locales = [${locales.map(({ code }) => `'${code}'`).join(', ')}] as const;

/** What stands in for a missing translation: the configured chain, nothing, or these locales, best first. */
export type Fallback = 'DEFAULT' | 'NONE' | readonly Locale[];

/** CSS \`writing-mode\`. */
export type WritingMode = ${union([...new Set(locales.map(({ writingMode }) => writingMode))].sort())};
`;
