import type { Trigger } from './change-triggers';

const inSqlite = ({ name, table, on, statements }: Trigger): readonly string[] => [
  `DROP TRIGGER IF EXISTS ${name}`,
  `CREATE TRIGGER ${name} ${on} ON ${table} BEGIN ${statements.join('; ')}; END`,
];

const inPostgres = ({ name, table, on, statements }: Trigger): readonly string[] => [
  `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${statements.join('; ')}; RETURN COALESCE(NEW, OLD); END $$`,
  `CREATE OR REPLACE TRIGGER ${name} ${on} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
];

/** The statements that make a trigger, or make it anew. */
export const triggerStatements = { sqlite: inSqlite, postgres: inPostgres } as const;
