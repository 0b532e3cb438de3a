import { createServer } from 'node:http';
import pg from 'pg';
import { type LimitStatement, limitStatements } from './limit';

/** What a request to the bare server brings: which statement, and what it is bound to. */
export type LimitRequest = { readonly statement: LimitStatement; readonly values: readonly (string | number)[] };

const main = (): void => {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 4,
    options: '-c plan_cache_mode=force_generic_plan -c jit=off',
  });
  /** What a cache costs at least: an answer that is looked up by the body of the request. */
  const kept = new Map<string, string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const asked = Buffer.concat(chunks).toString();
      const answer = (body: string): void => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      };
      const known = request.url === '/cached' ? kept.get(asked) : undefined;
      if (known !== undefined) return answer(known);
      // @NOTE The benchmark is the only one that asks.
      const { statement, values } = JSON.parse(asked) as LimitRequest;
      const query = {
        name: statement,
        text: limitStatements[statement],
        values: [...values],
        rowMode: 'array' as const,
      };
      const { rows } = await pool.query<[string]>(query);
      const body = rows[0]?.[0] ?? 'null';
      kept.set(asked, body);
      return answer(body);
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
};

main();
