import irregular from './irregular-plurals.json';

const plurals: ReadonlyMap<string, string> = new Map(Object.entries(irregular));

const endings: readonly (readonly [RegExp, string])[] = [
  [/'s?$/, ''],
  [/([^aeiou])ies$/, '$1y'],
  [/(s|x|z|ch|sh)es$/, '$1'],
  [/([^s])s$/, '$1'],
];

/**
 * The forms that an English word is compared by: itself, without a possessive, in the singular.
 *
 * @example englishForms("pacesetters'") // ["pacesetters'", 'pacesetters', 'pacesetter']
 */
export const englishForms = (word: string): readonly string[] => {
  const forms = new Set([word]);
  for (const [ending, instead] of endings) {
    for (const form of [...forms]) if (form.length > 3) forms.add(form.replace(ending, instead));
  }
  for (const form of [...forms]) forms.add(plurals.get(form) ?? form);
  return [...forms];
};
