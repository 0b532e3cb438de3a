/** A character that Mongolian script needs and nobody sees; `id` names it in the interface's words. */
export type Invisible = { readonly id: string; readonly character: string; readonly sign: string };

/** Unicode 15.1, ch. 13.5: the connector before a suffix, the vowel separator, and the variation selectors that choose a letter's form. */
export const invisibles: readonly Invisible[] = [
  { id: 'nnbsp', character: '\u202f', sign: '␣NNBSP' },
  { id: 'mvs', character: '\u180e', sign: '␣MVS' },
  { id: 'fvs1', character: '\u180b', sign: 'FVS1' },
  { id: 'fvs2', character: '\u180c', sign: 'FVS2' },
  { id: 'fvs3', character: '\u180d', sign: 'FVS3' },
  { id: 'fvs4', character: '\u180f', sign: 'FVS4' },
  { id: 'zwj', character: '\u200d', sign: 'ZWJ' },
  { id: 'zwnj', character: '\u200c', sign: 'ZWNJ' },
];

const byCharacter: ReadonlyMap<string, Invisible> = new Map(invisibles.map((each) => [each.character, each]));

/** A stretch of words, or a character that is shown as a sign. */
export type ShownPart = { readonly text: string; readonly sign: string | null };

/** A text with every invisible character by itself. @example showInvisible('ᠨᠣᠮ\u202fᠤᠨ') // ᠨᠣᠮ, ␣NNBSP, ᠤᠨ */
export const showInvisible = (text: string): readonly ShownPart[] =>
  text
    .split(/(\u202f|\u180b|\u180c|\u180d|\u180e|\u180f|\u200c|\u200d)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, sign: byCharacter.get(part)?.sign ?? null }));
