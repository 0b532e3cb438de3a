import type { Problem } from '../../domain/problem';

/** Texts in the notation of segments, from one locale to another. */
type MachineRequest = {
  readonly texts: readonly string[];
  readonly sourceLocale: string;
  readonly targetLocale: string;
};

/** A service that translates; one translation for each text, in order, or why there is none. */
export type MachineTranslator = {
  readonly translate: (request: MachineRequest) => Promise<readonly string[] | Problem>;
};
