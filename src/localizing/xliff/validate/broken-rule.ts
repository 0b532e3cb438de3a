import type { XmlElement } from '../../xml/xml-element';

/** A rule of XLIFF that a file breaks: the rule's name, the line (from 1), and what is wrong, as a clause without a full stop. */
export type BrokenRule = {
  /** @example 'segment-id-unique' */
  readonly rule: string;
  readonly line: number;
  /** @example 'the id s1 is given twice' */
  readonly why: string;
};

export const breaks = (rule: string, { line }: XmlElement, why: string): BrokenRule => ({ rule, line, why });
