/** Where purges are sent to. */
export const purgeTargetsTable = 'ulger_purge_targets';

/** The purges that wait to be sent, in the order of each target. */
export const purgesTable = 'ulger_purges';
