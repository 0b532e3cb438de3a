/** A provider of machine translation. Texts are plain; placeholders in them have to come back as they are. */
export type MachineTranslator = {
  /**
   * One answer for each text, in order. Rejects where the provider cannot be reached or refuses.
   *
   * @param from BCP 47 tag of the source
   * @param to BCP 47 tag of the target
   */
  readonly translate: (texts: readonly string[], from: string, to: string) => Promise<readonly string[]>;
};
