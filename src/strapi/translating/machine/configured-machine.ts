import { settings } from '../../../../config/settings';
import type { MachineTranslator } from '../../../localizing/machine/machine-translator';
import { libreTranslate } from './libretranslate';

/** Milliseconds that a request may take. */
const timeout = 30_000;

/** The service that the operator has set up; null where there is none, as by default. */
export const configuredMachine = (): MachineTranslator | null => {
  const { machineTranslation } = settings();
  return machineTranslation === null ? null : libreTranslate({ ...machineTranslation, timeout });
};

export const machineIsConfigured = (): boolean => settings().machineTranslation !== null;
