import pg from 'pg';

/** Says on a line how far something long has come. */
export type Say = (line: string) => void;

/** Runs statements past the triggers that keep notes of changes: nobody has asked for anything yet. */
export const fill = async (url: string, statements: readonly string[], say: Say): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const [index, statement] of statements.entries()) {
      await client.query(statement);
      if (index % 10 === 9) say(`  … ${index + 1} of ${statements.length} statements`);
    }
    await client.query('SET session_replication_role = DEFAULT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
};

/** Has Ulger fill at its next start what follows from other tables. */
export const forgetDerived = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      String.raw`SELECT tablename AS name FROM pg_tables WHERE tablename LIKE 'ulger\_list\_%\_state'`,
    );
    for (const { name } of rows) await client.query(`DELETE FROM ${name}`);
  } finally {
    await client.end();
  }
};

/** Another database on the same server, made anew; its address. @throws where that is not permitted */
export const besideDatabase = async (url: string, name: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
  const beside = new URL(url);
  beside.pathname = `/${name}`;
  return beside.href;
};

/** Takes away what Ulger adds to a database of Strapi's: indexes, triggers and the tables that these fill. */
export const asItComes = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const drops = [
      String.raw`SELECT format('DROP INDEX IF EXISTS %I', indexname) AS drop FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'ulger\_%' AND tablename NOT LIKE 'ulger\_%'`,
      String.raw`SELECT format('DROP TRIGGER %I ON %I', tgname, relname) AS drop FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE tgname LIKE 'ulger\_%'`,
    ];
    for (const asked of drops) {
      const { rows } = await client.query<{ drop: string }>(asked);
      for (const { drop } of rows) await client.query(drop);
    }
  } finally {
    await client.end();
  }
};
